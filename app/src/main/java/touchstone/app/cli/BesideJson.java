package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import touchstone.annotation.metrics.bias.BiasFigures;
import touchstone.annotation.study.ConsistencyCard;
import touchstone.annotation.study.ErrorCounts;
import touchstone.annotation.study.FlagCurve;
import touchstone.annotation.study.FlagCurves;
import touchstone.storage.json.Json;

/** What a study says beside its leaderboard, as JSON. */
final class BesideJson {
  private BesideJson() {}

  /** One object for each skill, source and kind that occur together. */
  static ArrayNode errors(ErrorCounts errors) {
    ArrayNode cells = Json.array();
    for (ErrorCounts.Cell cell : errors.cells()) {
      cells
          .addObject()
          .put("skill", cell.skill())
          .put("source", cell.source())
          .put("kind", cell.kind())
          .put("n", cell.places().size());
    }
    return cells;
  }

  static ArrayNode samples(List<ConsistencyCard> cards) {
    ArrayNode samples = Json.array();
    for (ConsistencyCard card : cards) {
      ObjectNode node =
          samples
              .addObject()
              .put("critic", card.first().critic())
              .put("dataset", card.first().dataSet())
              .put("run", card.first().name())
              .put("protocol", FigureJson.lower(card.first().protocol()))
              .put("samples", card.samples());
      node.set("unanimous", FigureJson.of(card.figures().unanimous()));
      node.set("entropy", FigureJson.of(card.figures().entropy()));
      ObjectNode majority = node.putObject("majority");
      majority.set("ans_f1", FigureJson.of(card.majority().ansF1()));
      majority.set("th_f1", FigureJson.of(card.majority().thF1()));
      majority.set("ex_f1", FigureJson.of(card.majority().exF1()));
      majority.set("viscore", FigureJson.of(card.majority().viscore()));
      node.set("majority_against_one", FigureJson.of(card.gain()));
    }
    return samples;
  }

  /** What goes along with flags and explanations judged right: correlations, and the curves. */
  static ObjectNode bias(BiasFigures bias, FlagCurves curves) {
    ObjectNode node = Json.object();
    node.set("flag_by_length", FigureJson.of(bias.flagByLength()));
    node.set("flag_by_position", FigureJson.of(bias.flagByPosition()));
    node.set("flag_by_answer", FigureJson.of(bias.flagByAnswer()));
    node.set("right_by_length", FigureJson.of(bias.rightByLength()));
    node.set("right_by_position", FigureJson.of(bias.rightByPosition()));
    node.set("right_by_answer", FigureJson.of(bias.rightByAnswer()));
    node.set("positions", curve(curves.byPosition()));
    node.set("lengths", curve(curves.byLength()));
    return node;
  }

  private static ArrayNode curve(FlagCurve curve) {
    ArrayNode points = Json.array();
    for (FlagCurve.Point point : curve.points()) {
      ObjectNode node = points.addObject().put("from", point.from());
      node.put("to", point.to() == Integer.MAX_VALUE ? null : (Integer) point.to());
      node.set("flagged", FigureJson.of(point.flagged()));
      node.set("wrong", FigureJson.of(point.wrong()));
    }
    return points;
  }
}
