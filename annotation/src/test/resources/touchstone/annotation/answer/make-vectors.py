"""Computes the answer-matching vectors with VISCO's official functions; README.md beside this file says how to run it."""

import contextlib
import io
import json
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
from src_evaluation.evaluate import evaluate

KINDS = [None, True, False, 0, 1, 2, 3, -5, 3.9, 1.5, 1e3, [], ["yes"], ["A"], ["3", "4"], [1, 2], [True, None], {}, {"answer": "A"}]
BLANKS = ["", " ", ".", "?", "-", "\u00a0", "\n", "a", "the", "'"]
POLAR = ["yes", "Yes", "YES", "no", "No", "NO", "no!", "No.", "no,", "not", "Not", "true", "True", "TRUE", "false", "False", "FALSE",
         "false.", "Yes, it is", "No, it is not", "It is not. Yes", "Yes. no", "There is no dog", "nothing", "isn't", "0", "1",
         "The answer is no", "(no)", "no\tdog", " yes ", "non", "nein", "unknown", "No\u00a0way"]
LETTERS = ["A", "B", "b", "B.", "B)", "(B", "(A)", "(B)", "(b)", "(B) cat", "[B]", "{B}", '"B"', '"b"', "'B'", "B: cat", "The answer is B",
           "The answer is (B)", "Answer: B", "answer is \"B\"", "(A) or (B)", "A, B", "E", "(E)", "(Z)", "(1)", "(BB)", "f(x) = 2",
           "option b", "choice (c)", "\uff22", "\u0392", "\u00c4B", "1", "2) B", "D", "(D)", "C", "F", "["]
NUMBERS = ["0", "3", "3.0", "3.", ".5", "0.5", "03", "+3", "-3", "\u22123", "3.9", "3.5", "2.5", "-0.4", "3,000", "3000", "1,234.50", "1_000",
           "3 000", "$3", "\u20ac3", "3%", "30 %", "3/4", "1/2", "0.75", "1e3", "1E3", "1e-3", "nan", "inf", "-Infinity", "NaN", "1e400", "\u0663", "\u00b2",
           "\u00bd", " 3 ", "\u00a03", "3\n", "3 dogs", "3 cm", "3cm", "3 or 4", "between 3 and 5", "3-4", "(3)", "3!", "x = 3", "three",
           "Three", "three dogs", "two or three", "twenty-one", "twenty one", "one hundred and five", "two thousand and five",
           "two point five", "one two three four five", "thousand", "point", "a dozen", "none", "zero", "half", "5e-324", "12345678901234567890",
           "0x10", "3..5", "--3", "1.23456789", "2.675", "1000000"]
WORDS = ["red", "Red", "The red", "red.", "red!", " red", "RED cube", "the red cube", "a cube", "re d", "caf\u00e9", "CAF\u00c9", "cafe\u0301", "\u732b", "stra\u00dfe",
         "STRASSE", "\u0130", "dont", "don't", "couldntve", "couldn'tve", "U.S.", "us", "e.g.", "cat/dog", "cat dog", "cat-dog", "catdog",
         "cat, dog", "cat,dog", "C++", "c", "<b>", "a_b", "somebody'd", "somebodyd", "yall'd've", "shes", "she's", "hell", "im", "I'm",
         "." * 33 + "red", ". " * 40 + "red", "\u2026", "\U0001f600", "\U0001d54f", "one", "1", "ten", "10", "eleven"]


def near(label):
    """The label and what people and models make of it."""
    texts = [str(x) for x in label] if isinstance(label, list) else [str(label)]
    for text in texts:
        yield from [text, text.lower(), text.upper(), text + ".", text + "!", f" {text} ", f"({text})", f'"{text}"', f"The answer is {text}",
                    f"the {text}", f"{text}, I think", f"${text}", f"{text}%", "-" + text, text[:-1], text + text, text.replace(" ", ""),
                    text.replace(",", ""), text + "0", text + ".0", text.title(), f"{text}\n", f"{text} or {text}", f"{text} cm"]
    yield from [label, texts, {"answer": label}]


def cases():
    """(source, metadata without the source, labels, answers)"""
    yield "POPE", {}, ["yes", "no", "Yes", True], POLAR + WORDS
    yield "HallusionBench", {}, ["Yes", "No", "yes", 1], POLAR + WORDS
    yield "VSR", {}, ["True", "False", "true", False], POLAR + WORDS
    yield "FigureQA", {}, [0, 1, True, 0.0, "1", None, 2], POLAR + NUMBERS[:20]
    yield "PlotQA", {}, ["Yes", "No", "yes"], POLAR
    yield "PlotQA", {}, ["3", "1,234.50", 3000, "Red", "Female population", ["red"], None, True, "nan"], NUMBERS + WORDS[:12]
    for letter in ["A", "B", "b", ["A", "C"], None]:
        yield "SceMQA", {}, [letter], LETTERS + WORDS[:8]
        yield "WeMath", {}, [letter], LETTERS + WORDS[:8]
        yield "MMMU", {"question_type": "multiple-choice"}, [letter], LETTERS + WORDS[:8]
    choices = ["dog", "black cat", "a bird (A)", "B"]
    for source, key in [("ScienceQA", "choices"), ("EmbSpatial", "answer_options")]:
        yield source, {key: choices}, ["A", "B", "D", "E", 1], LETTERS + WORDS + choices + ["blakc cat", "bird", "Dog", "DOG"]
        yield source, {key: ["above", "below", "left of", "right of"]}, ["A", "C"], LETTERS + ["left", "on the left", "bellow", "under"]
        yield source, {key: ["\u732b", "\U0001f600\U0001f600", "\U0001d54f\U0001d54fab"]}, ["A", "B", "C"], WORDS[10:20] + ["\U0001f600", "\U0001d54f", "ab", "abcd"]
        yield source, {key: ["same", "same", "other"]}, ["A", "B"], ["same", "B", "sam", "oth"]
        yield source, {key: []}, ["A"], LETTERS[:6]
        yield source, {}, ["A"], LETTERS[:6]
        yield source, {key: [1, 2]}, ["A", "B"], ["A", "1", "2", "(B)"]
        yield source, {key: None}, ["A"], LETTERS[:3]
    yield "MathVista", vista("multi_choice", "text", choices=["(0, 0)", "(-1, 0)", "(2, 0)"]), ["(0, 0)", "(2, 0)"], LETTERS[:24] + ["(0,0)", "0, 0", "(2,0)", "2"]
    yield "MathVista", vista("multi_choice", "text", choices=["Yes", "No"]), ["Yes", "No"], POLAR + LETTERS[:18]
    yield "MathVista", vista("multi_choice", "integer", choices=["3", "30", "300"]), ["30"], NUMBERS[:30] + LETTERS[:12]
    yield "MathVista", vista("multi_choice", "text", choices=[]), ["A"], LETTERS[:3]
    yield "MathVista", vista("multi_choice", "text"), ["A"], LETTERS[:3]
    yield "MathVista", vista("free_form", "integer"), ["3", "-3", 3, "3.0"], NUMBERS
    yield "MathVista", vista("free_form", "float", 1), ["0.5", "3.0", "-0.4"], NUMBERS
    yield "MathVista", vista("free_form", "float", 2), ["2.67", "0.50", "1234.5"], NUMBERS
    yield "MathVista", vista("free_form", "float", 1.0), ["3.5"], NUMBERS[:24]
    yield "MathVista", vista("free_form", "float", "1"), ["3.5"], NUMBERS[:24]
    yield "MathVista", vista("free_form", "float", -1), ["0.0", "1230.0"], NUMBERS[:24]
    yield "MathVista", vista("free_form", "float"), ["3.5"], NUMBERS[:12]
    yield "MathVista", vista("free_form", "list"), ["[1, 2]", "['a', \"b's\"]", "[1.5, True, None]"], ["[1,2]", "1, 2", "[ 1, 2 ]", [1, 2], ["a", "b's"], [1.5, True, None], [1e16, 1e-5, "\n\u00e9\u200b"]]
    yield "MathVista", vista("free_form", "text"), ["red", 1, None, ["red"], True, 1.0], WORDS[:12]
    yield "MathVista", {"choices": None, "question_type": "free_form", "answer_type": "text"}, ["red"], WORDS[:3]
    yield "MathVision", {}, ["A", "B", "3", "3.5", "1000", "-3", "1/2", "(2,3)", "(2, 3)", "(2.5,3)", "(A)", "Sunday", "", 3, None, ["A"], []], \
        LETTERS[:20] + NUMBERS + ["(2,3)", "(2, 3)", "(2.4,2.6)", "(2)", "(2,3,4)", "()", "( 2 , 3 )", "2,3", "(2;3)", "(nan,3)", "(2,3"]
    yield "MMVet", {}, ["red", "3", "3.5", "3.50", "-3", "1/2", "3,000", "$3", "about 3.5 cm.", "1.5<OR>1.55", "3<OR>three", "red<OR>Red<OR>the red", "10<OR>red", "\u0663", "5.", "",
                        3, None], NUMBERS + WORDS[:8] + ["1.55", "1.549", "5", "5."]
    yield "MMMU", {"question_type": "open"}, ["3", "0.5", "red", "c", "cat", "3,000", ["3", "three"], ["red", "0.75"], "-3", "1e3", "inf", "", 3, None, [3]], NUMBERS + WORDS + ["concatenate", "the cat sat", "-1,234.5e3", "v1.2.3", "5\u00b2", "x5 5x", "1,2", "12,34,567"]
    yield "MMMU", {"question_type": None}, ["3"], NUMBERS[:6]
    yield "MMMU", {}, ["3"], NUMBERS[:3]
    yield "TallyQA", {}, ["3", "0", "21", "5", 3, 3.0, "3.9", "three", None, True, "105", "2005", "2", "1000000000"], NUMBERS + ["twenty", "one billion two million", "one billion and five", "one million two thousand three hundred and four", "thousand million", "two two thousand thousand", "point five", "one hundred", "hundred one", "one point twenty", "34", "one billion two thousand", "five million six", "million"]
    yield "CLEVR", {}, ["3", "0", 3, True, 3.7, "10", "\u0663", "-3"], NUMBERS + POLAR[:6]
    yield "CLEVR", {}, ["yes", "red", "Red", "3.5", None, ["red"], ""], POLAR + WORDS[:12] + NUMBERS[:8]
    phrases = POLAR + WORDS + NUMBERS + BLANKS
    yield "GQA", {}, ["yes", "red", "don't", "3", "-3", "a", "3,000", True, None, ["red", "red"], "cat dog", "us", ". " * 40 + "red"], phrases
    yield "DocVQA", {}, [["red", "Red cube"], ["3,000"], ["-3", "$3"], ["a"], [], "75", "red", ["\u00bd", None, True], 3, {"red": 1}, ["U.S.", "cat dog"]], phrases + ["7"]
    yield "ChartQA", {}, [["3"], ["Yes"], ["0.5", "half"], ["1,234.50"], ["30%"], [3, 2.50, 1e20], [["a", "b'c"]], "yes", None], phrases
    yield "TextVQA", {}, [["red"] * 10, ["red"] * 2, ["Red", "red.", "the red", "cat"], ["3"] * 3 + ["three"] * 7, ["a"] * 10, ["don't", "dont", "do not"], ["yes", "true", True, "no"], [], "aaa", None], phrases
    yield "POPE", {}, ["yes"], POLAR[:3]


def vista(question, answer, precision=None, choices=None):
    return {"choices": choices, "question_type": question, "answer_type": answer, "precision": precision}


def differences():
    """(quirk, source, metadata, answer, label, what the mended reading should say)"""
    choices = ["dog", "black cat", "a bird (A)"]
    yield "NO_HAS_ONE_SPELLING", "POPE", {}, "NO", "no", "right"
    yield "NO_HAS_ONE_SPELLING", "VSR", {}, "isn't", "False", "right"
    yield "NO_HAS_ONE_SPELLING", "FigureQA", {}, "no!", 1, "wrong"
    yield "FALSE_SAYS_YES", "POPE", {}, "False", "no", "right"
    yield "FALSE_SAYS_YES", "HallusionBench", {}, "false", "Yes", "wrong"
    yield "ZERO_SAYS_YES", "FigureQA", {}, "0", 0, "right"
    yield "ZERO_SAYS_YES", "PlotQA", {}, "0", "Yes", "wrong"
    yield "BLANK_SAYS_YES", "POPE", {}, "", "yes", "unreadable"
    yield "BLANK_SAYS_YES", "VSR", {}, "...", "True", "unreadable"
    yield "LABEL_HAS_ONE_SPELLING", "VSR", {}, "False", False, "right"
    yield "LABEL_HAS_ONE_SPELLING", "CLEVR", {}, "red", "Red", "right"
    yield "LABEL_HAS_ONE_SPELLING", "ScienceQA", {"choices": choices}, "B", "b", "right"
    yield "QUOTES_STAY", "WeMath", {}, '"B"', "B", "right"
    yield "QUOTES_STAY", "EmbSpatial", {"answer_options": ["above", "below", "left of"]}, '"C"', "C", "right"
    yield "SMALL_LETTER", "SceMQA", {}, "b", "B", "right"
    yield "FIRST_LETTER_OF_ALL", "SceMQA", {}, "Answer: B", "A", "wrong"
    yield "FIRST_LETTER_OF_ALL", "MathVision", {}, "The answer is (B)", "B", "right"
    yield "BARE_LETTER_BY_DISTANCE", "ScienceQA", {"choices": choices}, "B.", "B", "right"
    yield "BARE_LETTER_BY_DISTANCE", "MathVista", vista("multi_choice", "text", None, ["Yes", "No"]), "The answer is B", "Yes", "wrong"
    yield "ALWAYS_A_CHOICE", "ScienceQA", {"choices": ["dog", "cat"]}, "", "A", "unreadable"
    yield "ALWAYS_A_CHOICE", "ScienceQA", {"choices": ["dog", "cat"]}, "(E)", "A", "unreadable"
    yield "ANY_BRACKETED_LETTER", "ScienceQA", {"choices": choices}, "a bird (A)", "C", "right"
    yield "ANY_BRACKETED_LETTER", "ScienceQA", {"choices": choices}, "a bird (A)", "A", "wrong"
    yield "WORDS_NEVER_COUNT", "CLEVR", {}, "three", "3", "right"
    yield "DECIMALS_NEVER_COUNT", "CLEVR", {}, "3.0", "3", "right"
    yield "FRACTION_IS_CUT", "TallyQA", {}, "3.9", "3", "wrong"
    yield "FRACTION_IS_CUT", "MathVista", vista("free_form", "integer"), "3.9", "3", "wrong"
    yield "FRACTION_IS_CUT", "CLEVR", {}, 3.9, 3, "wrong"
    yield "BARE_NUMBERS_ONLY", "TallyQA", {}, "3 dogs", "3", "right"
    yield "BARE_NUMBERS_ONLY", "PlotQA", {}, "3,000", "3000", "right"
    yield "BARE_NUMBERS_ONLY", "MathVista", vista("free_form", "float", 1), "1/2", "0.5", "right"
    yield "BARE_NUMBERS_ONLY", "MathVision", {}, "$3", "3", "right"
    yield "NUMBER_WORDS_ADD_UP", "TallyQA", {}, "two or three", "5", "unreadable"
    yield "NUMBER_WORDS_ADD_UP", "TallyQA", {}, "one billion two million", "1002000000", "right"
    yield "HYPHEN_JOINS", "TallyQA", {}, "twenty-one", "21", "right"
    yield "HYPHEN_JOINS", "TallyQA", {}, "3-4", "34", "unreadable"
    yield "PYTHON_SPELLINGS", "PlotQA", {}, "1_000", "1000", "wrong"
    yield "PYTHON_SPELLINGS", "MathVision", {}, "inf", "3", "wrong"
    yield "PYTHON_ROUNDING", "MathVision", {}, "2.5", "3", "right"
    yield "PYTHON_ROUNDING", "MathVista", vista("free_form", "float", 2), "2.675", "2.68", "right"
    yield "NUMBERS_AS_TEXT", "MMVet", {}, "3.50", "3.50", "right"
    yield "NUMBERS_AS_TEXT", "MathVista", vista("free_form", "float", 2), "0.5", "0.50", "right"
    yield "ONE_DECIMAL", "MathVision", {}, "3.14", "3.14", "right"
    yield "NEITHER_NUMBER_NOR_LETTER", "MathVision", {}, "Sunday", "Sunday", "right"
    yield "NEITHER_NUMBER_NOR_LETTER", "MathVision", {}, "1/2", "1/2", "right"
    yield "POINT_MAY_STOP_EARLY", "MathVision", {}, "(2)", "(2,3)", "wrong"
    yield "POINT_HAS_ONE_SPELLING", "MathVision", {}, "(2, 3)", "(2, 3)", "right"
    yield "POINT_HAS_ONE_SPELLING", "MathVision", {}, "2, 3", "(2,3)", "right"
    yield "POINT_HAS_ONE_SPELLING", "MathVision", {}, "(2.5,3)", "(2.5,3)", "right"
    yield "MINUS_IS_LOST", "MMVet", {}, "-3", "3", "wrong"
    yield "MINUS_IS_LOST", "ChartQA", {}, "-3", ["3"], "wrong"
    yield "MINUS_IS_LOST", "GQA", {}, "(-3)", "3", "wrong"
    yield "GROUPED_LABEL", "MMVet", {}, "3,000", "3,000", "right"
    yield "GROUPED_LABEL", "MMVet", {}, "1/2", "1/2", "right"
    yield "ROUNDING_LINGERS", "MMVet", {}, "1.55", "1.5<OR>1.55", "right"
    yield "PART_OF_A_NUMBER", "MMMU", {"question_type": "open"}, "3/4", "3", "wrong"
    yield "PART_OF_A_NUMBER", "MMMU", {"question_type": "open"}, "\u22123", "3", "wrong"
    yield "INSIDE_A_WORD", "MMMU", {"question_type": "open"}, "a hundred", "red", "wrong"
    yield "INSIDE_A_WORD", "MMMU", {"question_type": "open"}, "red", "", "unreadable"
    yield "NUMBER_IN_WORDS", "MMMU", {"question_type": "open"}, "three dogs", "3", "right"
    yield "NUMBER_IN_WORDS", "PlotQA", {}, "three", 3, "right"
    yield "TEXT_TO_THE_LETTER", "MMVet", {}, "Red.", "red", "right"
    yield "TEXT_TO_THE_LETTER", "PlotQA", {}, "Red.", "red", "right"
    yield "LIST_TO_THE_BLANK", "MathVista", vista("free_form", "list"), "[1,2]", "[1, 2]", "right"
    yield "FIRST_WORD", "CLEVR", {}, "The red cube", "red", "right"
    yield "FIRST_WORD", "CLEVR", {}, " red", "red", "right"
    yield "FULL_STOPS_LEFT", "GQA", {}, "." * 33 + "red", "red", "right"
    yield "EMPTIED", "GQA", {}, "the", "a", "wrong"
    yield "EMPTIED", "DocVQA", {}, "", ["a"], "unreadable"
    yield "TEXT_LABEL_IN_LETTERS", "DocVQA", {}, "7", "75", "wrong"
    yield "TEXT_LABEL_IN_LETTERS", "ChartQA", {}, "yes", "yes", "right"
    yield "FEWER_THAN_THREE", "TextVQA", {}, "red", ["red", "red"], "right"
    yield "NOTHING_IS_NOTHING", "WeMath", {}, "?", None, "unreadable"
    yield "NOTHING_IS_NOTHING", "GQA", {}, "none", None, "unreadable"
    yield "OTHER_KINDS", "POPE", {}, False, "no", "right"
    yield "OTHER_KINDS", "SceMQA", {}, ["A"], "A", "right"
    yield "OTHER_KINDS", "MathVision", {}, ["A"], "A", "right"
    yield "OTHER_KINDS", "GQA", {}, ["red"], "red", "right"
    yield "METADATA_MISSING", "MathVista", {}, "red", "red", "right"
    yield "METADATA_MISSING", "MMMU", {}, "3", "3", "right"


def outcome(answer, label, metadata):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return "right" if evaluate(answer, label, metadata) else "wrong"
    except Exception:
        return "unreadable"


def main(folder):
    lines = {}
    for source, metadata, labels, answers in cases():
        for label in labels:
            tried = {json.dumps(a): a for a in [*near(label), *answers, *BLANKS, *KINDS]}
            line = {"label": label, "metadata": metadata, "right": [], "wrong": [], "unreadable": []}
            for answer in tried.values():
                line[outcome(answer, label, {**metadata, "src_dataset": source})].append(answer)
            lines.setdefault(source, []).append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))
    for source, written in lines.items():
        text = "".join(line + "\n" for line in dict.fromkeys(written))
        Path(folder, source + ".jsonl").write_text(text, encoding="utf-8")
        count = sum(len(json.loads(line)[k]) for line in written for k in ("right", "wrong", "unreadable"))
        print(f"{source}: {count} cases, {len(text.encode())} bytes")


    with open(Path(folder, "quirks.jsonl"), "w", encoding="utf-8") as out:
        for quirk, source, metadata, answer, label, mended in differences():
            metadata = {**metadata, "src_dataset": source}
            line = {"quirk": quirk, "metadata": metadata, "answer": answer, "label": label,
                    "reference": outcome(answer, label, metadata), "mended": mended}
            out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


main(sys.argv[1])
