package touchstone.app.annotate;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Metadata;
import touchstone.app.content.StepText;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.RichText;

/** What an item asks, and of which skill. */
final class QuestionCard extends VBox {
  private final Label skill = new Label();
  private final RichText question;

  QuestionCard(Formulas formulas, Words words) {
    question = StepText.empty(formulas);
    Label heading = new Label(words.text("question.heading"));
    heading.getStyleClass().add("heading");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    skill.getStyleClass().add("skill");
    getChildren().setAll(new HBox(heading, spring, skill), question);
    getStyleClass().addAll("card", "question-card");
  }

  void show(Item item) {
    skill.setText(skillOf(item.metadata()));
    StepText.show(item.question(), question);
  }

  private static String skillOf(Metadata metadata) {
    return Stream.of(metadata.superskill(), metadata.skill())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" / "));
  }
}
