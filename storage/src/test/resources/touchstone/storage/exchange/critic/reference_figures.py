"""Makes the expected figures beside this file with VISCO's official scripts.

    python3 reference_figures.py VISCO texts raw-texts.json > raw-texts.expected.json
    python3 reference_figures.py VISCO figures small/test.jsonl small/critic.jsonl > small/expected.json
    python3 reference_figures.py VISCO figures test.jsonl critic.jsonl > synthetic-300.expected.json

VISCO is a checkout of github.com/PlusLabNLP/VISCO. Needs Python 3 with numpy, tabulate and Levenshtein;
what else the scripts import is not used here and replaced by empty modules. The last command runs where
SyntheticVisco(300, 48, 300) wrote its files.
"""

import hashlib
import importlib
import importlib.abc
import importlib.machinery
import json
import sys
import warnings
from unittest.mock import MagicMock


class Absent(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Stands in for every module that is not installed."""

    def find_spec(self, name, path, target=None):
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        module = MagicMock(name=spec.name)
        module.__path__ = []
        return module

    def exec_module(self, module):
        pass


def texts(official, source):
    with open(source, encoding="utf-8") as file:
        cases = json.load(file)
    expected = []
    for case in cases:
        result = official("infer_critique").format_response(case["response"], case["steps"])
        expected.append(
            {"name": case["name"], "formatted": result["formatted"], "format_error": result["format_error"]}
        )
    return expected


def figures(official, dataset, output):
    def rows(path):
        with open(path, encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    data, responses = rows(dataset), rows(output)
    judged = rows(output + ".gpt_evaluate_cache")
    groups = official("evaluate").evaluate_critique(data, responses, judged, do_print=False)
    return {
        "sha256": {file: sha256(file) for file in (dataset, output, output + ".gpt_evaluate_cache")},
        "n": len(data),
        "format_errors": sum(row["format_error"] for row in responses),
        "groups": {
            group: {name: float(value) for name, value in metrics.items()} for group, metrics in groups.items()
        },
    }


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


if __name__ == "__main__":
    checkout, task, *arguments = sys.argv[1:]
    sys.path.insert(0, checkout)
    sys.meta_path.append(Absent())
    warnings.simplefilter("ignore")
    made = {"texts": texts, "figures": figures}[task](importlib.import_module, *arguments)
    json.dump(made, sys.stdout, indent=1, ensure_ascii=True)
    print()
