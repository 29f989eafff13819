package touchstone.app.insights;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.PatternCharts;
import touchstone.app.figures.PatternSentences;
import touchstone.assets.words.Words;

/** The three failure patterns beside each other. */
final class PatternCards extends HBox {
  private final PatternSentences sentences;
  private final PatternCard perception;
  private final PatternCard reluctance;
  private final PatternCard propagation;
  private List<Scorecard> cards = List.of();
  private @Nullable Subject wanted;

  PatternCards(InsightsModel model, StepsOpener open, Words words) {
    PatternCharts charts = new PatternCharts(words);
    sentences = new PatternSentences(words);
    getStyleClass().add("pattern-cards");
    perception =
        new PatternCard(
            "perception",
            words.text("pattern.perception"),
            List.of(
                new PatternCard.View(words.text("pattern.view.hits"), charts::hits),
                new PatternCard.View(words.text("pattern.view.alarms"), charts::falseAlarms),
                new PatternCard.View(words.text("pattern.view.f1"), charts::f1),
                new PatternCard.View(words.text("pattern.view.kinds"), charts::hitsByKind)),
            model,
            open,
            words);
    reluctance =
        new PatternCard(
            "reluctance",
            words.text("pattern.reluctance"),
            List.of(new PatternCard.View("", charts::reluctance)),
            model,
            open,
            words);
    propagation =
        new PatternCard(
            "propagation",
            words.text("pattern.propagation"),
            List.of(new PatternCard.View("", charts::propagation)),
            model,
            open,
            words);
    for (PatternCard card : List.of(perception, reluctance, propagation)) {
      HBox.setHgrow(card, Priority.ALWAYS);
      getChildren().add(card);
    }
  }

  void show(List<Scorecard> shown) {
    cards = shown;
    List.of(perception, reluctance, propagation).forEach(card -> card.show(shown));
    speak();
  }

  /** Lets the sentences be about somebody; null for whoever shows a pattern most. */
  void speakOf(@Nullable Subject subject) {
    wanted = subject;
    speak();
  }

  private void speak() {
    say(
        perception,
        PatternSentences.blindest(cards),
        sentences::perception,
        card -> sentences.falseAlarms(card) + " " + sentences.f1(card));
    say(reluctance, PatternSentences.mostReluctant(cards), sentences::reluctance, _ -> "");
    say(
        propagation,
        PatternSentences.mostSpilling(cards),
        sentences::propagation,
        sentences::propagationInFull);
  }

  /** The pattern's clearest case, and the one looked at where that is another. */
  private void say(
      PatternCard card,
      Optional<Scorecard> clearest,
      Function<Scorecard, String> sentence,
      Function<Scorecard, String> more) {
    Optional<Scorecard> chosen =
        cards.stream().filter(one -> one.subject().equals(wanted)).findFirst();
    // Where nobody shows it, whoever is looked at tells why.
    Optional<Scorecard> told = clearest.or(() -> chosen).or(() -> cards.stream().findFirst());
    String first = told.map(sentence).orElse("");
    String second = chosen.filter(one -> !told.equals(Optional.of(one))).map(sentence).orElse("");
    card.say(first, clearest.map(more).orElse(""), second);
  }
}
