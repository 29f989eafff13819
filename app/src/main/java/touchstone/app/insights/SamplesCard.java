package touchstone.app.insights;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import touchstone.annotation.study.ConsistencyCard;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.BesideCharts;
import touchstone.app.figures.BesideSentences;
import touchstone.assets.words.Words;

/** How steady critics are over their samples; a bar opens the steps on which these differ. */
final class SamplesCard extends VBox {
  private final Words words;
  private final BesideCharts charts;
  private final BesideSentences sentences;
  private final ChartBox box;
  private final VBox said = new VBox();
  private List<ConsistencyCard> cards = List.of();

  SamplesCard(StepsOpener open, Words words) {
    this.words = words;
    this.charts = new BesideCharts(words);
    this.sentences = new BesideSentences(words);
    box = new ChartBox("samples", charts.samples(cards), words);
    box.getStyleClass().add("wide");
    said.getStyleClass().add("sentences");
    box.getChildren().add(1, said);
    box.view()
        .setOnOpen(
            mark -> {
              ConsistencyCard card = cards.get(mark.group());
              open.open(mark.description(), new Subject.Critic(card.first()), card.divided());
            });
    getChildren().setAll(box);
  }

  void show(List<ConsistencyCard> shown) {
    cards = shown;
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
    box.show(charts.samples(shown));
    box.setHeading(words.text("insights.samples"));
    List<Sentences> lines = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Sentences line = new Sentences("sentence-samples-" + i);
      line.say(sentences.samples(shown.get(i)), sentences.majority(shown.get(i)), "");
      lines.add(line);
    }
    said.getChildren().setAll(lines);
  }
}
