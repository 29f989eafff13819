package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.correction.Corrections;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.storage.exchange.critic.RunWords;

/** Which runs of critics and correctors a workspace holds, and how large they are. */
record CriticCensus(List<OfCritic> critics, List<OfCorrector> correctors) {
  record OfCritic(
      CriticRun run, int outputs, int formatErrors, int recoverable, SortedSet<String> judges) {}

  record OfCorrector(CorrectionRun run, int answers) {}

  CriticCensus {
    critics = List.copyOf(critics);
    correctors = List.copyOf(correctors);
  }

  static CriticCensus of(Critiques critiques, Corrections corrections) throws StorageException {
    List<OfCritic> critics = new ArrayList<>();
    for (CriticRun run : critiques.runs()) {
      AtomicInteger outputs = new AtomicInteger();
      AtomicInteger formatErrors = new AtomicInteger();
      AtomicInteger recoverable = new AtomicInteger();
      critiques.forEach(
          run,
          output -> {
            outputs.incrementAndGet();
            formatErrors.addAndGet(output.critique().formatError() ? 1 : 0);
            recoverable.addAndGet(output.recoverable() ? 1 : 0);
          });
      critics.add(
          new OfCritic(
              run,
              outputs.get(),
              formatErrors.get(),
              recoverable.get(),
              new TreeSet<>(critiques.judges(run))));
    }
    List<OfCorrector> correctors = new ArrayList<>();
    for (CorrectionRun run : corrections.runs()) {
      AtomicInteger answers = new AtomicInteger();
      corrections.forEach(run, _ -> answers.incrementAndGet());
      correctors.add(new OfCorrector(run, answers.get()));
    }
    return new CriticCensus(critics, correctors);
  }

  void forEachLine(BiConsumer<String, String> line) {
    for (OfCritic one : critics) {
      line.accept(
          "critic",
          "%s: %d outputs, %d format errors (%d recoverable)%s"
              .formatted(
                  RunWords.of(one.run()),
                  one.outputs(),
                  one.formatErrors(),
                  one.recoverable(),
                  one.judges().isEmpty() ? "" : ", judged by " + String.join(", ", one.judges())));
    }
    for (OfCorrector one : correctors) {
      line.accept("corrector", RunWords.of(one.run()) + ": " + one.answers() + " answers");
    }
  }

  void addTo(ObjectNode result) {
    ArrayNode runs = result.putArray("critics");
    for (OfCritic one : critics) {
      ObjectNode node =
          runs.addObject()
              .put("critic", one.run().critic())
              .put("run", one.run().name())
              .put("protocol", one.run().protocol().name().toLowerCase(Locale.ROOT))
              .put("sample", one.run().sample())
              .put("dataset", one.run().dataSet())
              .put("outputs", one.outputs())
              .put("format_errors", one.formatErrors())
              .put("recoverable", one.recoverable());
      ArrayNode judges = node.putArray("judges");
      one.judges().forEach(judges::add);
    }
    ArrayNode corrections = result.putArray("correctors");
    for (OfCorrector one : correctors) {
      corrections
          .addObject()
          .put("corrector", one.run().corrector())
          .put("critique_source", one.run().source().name())
          .put("setting", one.run().setting().name())
          .put("dataset", one.run().dataSet())
          .put("answers", one.answers());
    }
  }
}
