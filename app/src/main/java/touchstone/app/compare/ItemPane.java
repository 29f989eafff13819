package touchstone.app.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.item.Item;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.StepText;
import touchstone.assets.words.Words;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.text.Formulas;

/** The question, the image with the human evidence, and what is asked and corrected beside them. */
final class ItemPane extends BorderPane {
  private static final double MOST_BELOW = 220;

  private final Formulas formulas;
  private final Words words;
  private final EvidenceImage image;
  private final LookBackLines lookBack;
  private final CorrectionLines corrections;
  private final VBox question = new VBox();
  private @Nullable Item shown;

  ItemPane(CompareModel model, ImageLoader loader, Formulas formulas, KeyHints hints, Words words) {
    this.formulas = formulas;
    this.words = words;
    getStyleClass().add("compare-item");
    image = new EvidenceImage(model, loader, words);
    lookBack = new LookBackLines(model, hints, words);
    corrections = new CorrectionLines(model, formulas, words);
    question.getStyleClass().add("compare-question");
    VBox below = new VBox(lookBack, corrections);
    ScrollPane scroll = new ScrollPane(below);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_BELOW);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "compare-below");
    setTop(question);
    setCenter(image);
    setBottom(scroll);
    model
        .stateProperty()
        .subscribe(state -> show(state instanceof CompareState.Open(var open, _) ? open : null));
  }

  private void show(@Nullable Comparison open) {
    Item item = open == null ? null : open.item();
    if (item != null && !item.equals(shown)) {
      Label heading = new Label(heading(item));
      heading.getStyleClass().add("heading");
      question.getChildren().setAll(heading, StepText.of(item.question(), formulas));
    }
    shown = item;
  }

  /** The item's number and kind; ids may tell whether the answer is right. */
  private String heading(Item item) {
    String kind =
        Stream.of(item.metadata().superskill(), item.metadata().skill(), item.metadata().source())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    String number = words.text("queue.item", item.number());
    return (kind.isEmpty() ? number : number + " · " + kind).toUpperCase(Locale.ROOT);
  }

  EvidenceImage image() {
    return image;
  }
}
