package touchstone.app.insights;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import touchstone.annotation.study.ConsistencyCard;
import touchstone.annotation.study.LookBackDifferences;
import touchstone.app.figures.BesideCharts;
import touchstone.app.figures.BesideSentences;
import touchstone.app.figures.Drawn;
import touchstone.app.figures.Opening;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.drawing.Mark;

/**
 * What LookBack changes, a card for each critic that ran with it and without; beside them the
 * samples.
 */
final class BesideCards extends FlowPane {
  private final InsightsModel model;
  private final StepsOpener open;
  private final Words words;
  private final BesideCharts charts;
  private final BesideSentences sentences;
  private final SamplesCard samples;
  private final List<Card> cards = new ArrayList<>();

  BesideCards(InsightsModel model, StepsOpener open, Words words) {
    this.model = model;
    this.open = open;
    this.words = words;
    this.charts = new BesideCharts(words);
    this.sentences = new BesideSentences(words);
    this.samples = new SamplesCard(open, words);
    getStyleClass().add("insights-flow");
    getChildren().setAll(samples);
  }

  void show(List<LookBackDifferences> changed, List<ConsistencyCard> consistency) {
    if (cards.size() != changed.size()) {
      cards.clear();
      for (int i = 0; i < changed.size(); i++) {
        cards.add(new Card("lookback-" + i, charts.lookBack(changed.get(i))));
      }
      getChildren().setAll(cards.stream().map(card -> card.box).toList());
      getChildren().add(samples);
    }
    for (int i = 0; i < changed.size(); i++) {
      cards.get(i).show(changed.get(i));
    }
    samples.show(consistency);
    boolean something = !changed.isEmpty() || !consistency.isEmpty();
    setVisible(something);
    setManaged(something);
  }

  /** One critic's. */
  private final class Card {
    private final ChartBox box;
    private final Sentences said;
    private Drawn drawn;

    Card(String id, Drawn first) {
      drawn = first;
      box = new ChartBox(id, first.chart(), words);
      box.getStyleClass().add("wide");
      said = new Sentences("sentence-" + id);
      box.getChildren().add(1, said);
      box.view().setOnOpen(this::open);
    }

    void show(LookBackDifferences changed) {
      drawn = charts.lookBack(changed);
      box.show(drawn.chart());
      box.setHeading(drawn.chart().title());
      said.say(sentences.lookBack(changed), sentences.lookBackInFull(changed), "");
    }

    private void open(Mark mark) {
      Opening opening = drawn.opening(mark.group(), mark.member());
      if (opening != null) {
        BesideCards.this.open.open(opening.title(), opening.subject(), model.places(opening));
      }
    }
  }
}
