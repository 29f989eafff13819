package touchstone.app.annotate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Question;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/** Questions to the lead about the item, each with its answers, and the form to write one. */
final class QuestionsPanel extends VBox {
  private final QuestionsModel questions;
  private final KeyHints hints;
  private final Words words;
  private final DateTimeFormatter time;
  private final VBox thread = new VBox();
  private final Label heading = new Label();
  private final TextArea text = new TextArea();

  QuestionsPanel(Asides asides, KeyHints hints, Words words) {
    this.questions = asides.questions();
    this.hints = hints;
    this.words = words;
    this.time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(words.locale())
            .withZone(ZoneId.systemDefault());
    setId("questions");
    getStyleClass().add("questions");
    thread.getStyleClass().add("question-thread");
    VBox form = form();
    Hyperlink ask = link("question.ask", questions::ask);
    ask.setId("ask-lead");
    ask.setGraphic(hints.cap("item.ask"));
    ask.visibleProperty().bind(questions.writingProperty().not());
    ask.managedProperty().bind(ask.visibleProperty());
    HBox links = new HBox(ask);
    links.getStyleClass().add("aside-line");
    if (asides.segmenting().isLead()) {
      Hyperlink cut = link("segmenting.start", asides.segmenting()::start);
      cut.setId("cut-anew");
      cut.setGraphic(hints.cap("item.segment"));
      links.getChildren().add(cut);
    }
    getChildren().setAll(thread, form, links);
    questions.questionsProperty().subscribe(this::show);
    questions.answeredProperty().subscribe(_ -> label());
    questions.writingProperty().subscribe(this::giveFocus);
    form.focusWithinProperty().subscribe(within -> asides.keyboard(questions, within));
  }

  private VBox form() {
    heading.getStyleClass().add("heading");
    text.setId("question-words");
    text.setWrapText(true);
    text.setPrefRowCount(2);
    text.textProperty().bindBidirectional(questions.wordsProperty());
    Button cancel = new Button(words.text("aside.cancel"), hints.cap("aside.cancel"));
    cancel.getStyleClass().addAll("flat", "aside-button");
    cancel.setOnAction(_ -> questions.cancel());
    Button send = new Button(words.text("question.send"), hints.cap("aside.confirm"));
    send.setId("question-send");
    send.getStyleClass().addAll("accent", "aside-button");
    send.setOnAction(_ -> questions.confirm());
    send.disableProperty().bind(questions.wordsProperty().map(String::isBlank));
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox buttons = new HBox(spring, cancel, send);
    buttons.getStyleClass().add("aside-line");
    VBox form = new VBox(heading, text, buttons);
    form.getStyleClass().add("aside-group");
    form.visibleProperty().bind(questions.writingProperty());
    form.managedProperty().bind(questions.writingProperty());
    return form;
  }

  private void label() {
    String about =
        questions
            .answeredProperty()
            .get()
            .map(asked -> words.text("question.answer-to", asked.by().name()))
            .orElseGet(() -> words.text("question.to-lead"));
    heading.setText(about);
    text.setAccessibleText(about);
  }

  private void show(List<Question> shown) {
    thread.getChildren().clear();
    for (Question asked : shown) {
      VBox box =
          new VBox(said("question.by", asked.by(), asked.at()), words(asked.words(), "asked"));
      for (Question.Answer answer : asked.answers()) {
        VBox reply =
            new VBox(
                said("question.answered-by", answer.by(), answer.at()),
                words(answer.words(), "answered"));
        reply.getStyleClass().add("question-answer");
        box.getChildren().add(reply);
      }
      box.getChildren().add(below(asked));
      box.getStyleClass().add("question");
      thread.getChildren().add(box);
    }
    thread.setVisible(!shown.isEmpty());
    thread.setManaged(!shown.isEmpty());
  }

  private HBox below(Question asked) {
    HBox line = new HBox();
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("aside-line");
    if (asked.isOpen()) {
      Label open = new Label(words.text("question.open"));
      open.getStyleClass().add("question-open");
      line.getChildren().add(open);
    }
    if (questions.mayAnswer()) {
      line.getChildren().add(link("question.answer", () -> questions.answer(asked)));
    }
    return line;
  }

  private Label said(String key, Annotator by, Instant at) {
    Label label = new Label(words.text(key, by.name(), time.format(at)));
    label.getStyleClass().add("secondary");
    return label;
  }

  private static Label words(String said, String styleClass) {
    Label label = new Label(said);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Hyperlink link(String key, Runnable action) {
    Hyperlink link = new Hyperlink(words.text(key));
    link.getStyleClass().add("question-link");
    link.setOnAction(_ -> action.run());
    return link;
  }

  private void giveFocus(boolean writing) {
    if (writing) {
      // The form was not laid out until now, and can take no focus before.
      Platform.runLater(
          () -> {
            text.requestFocus();
            text.end();
          });
    }
  }
}
