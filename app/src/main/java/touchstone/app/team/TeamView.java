package touchstone.app.team;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** A small form: what it is about, a field where words are asked for, and what follows. */
public final class TeamView extends VBox {
  private static final double WIDTH = 440;

  private final TeamModel model;
  private final Words words;
  private final Label title = new Label();
  private final Label said = new Label();
  private final TextField field = new TextField();
  private final Label problem = new Label();
  private final Button confirm = new Button();
  private final Button close = new Button();

  public TeamView(TeamModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("team-form", "overlay-card");
    setId("team-form");
    setPrefWidth(WIDTH);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    title.getStyleClass().add("team-title");
    said.setId("team-said");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    field.setId("team-text");
    field.textProperty().bindBidirectional(model.textProperty());
    field.setOnAction(_ -> model.confirm());
    problem.setId("team-problem");
    problem.getStyleClass().add("aside-lacking");
    problem.setWrapText(true);
    problem.visibleProperty().bind(model.unfitProperty());
    problem.managedProperty().bind(model.unfitProperty());
    confirm.setId("team-confirm");
    confirm.getStyleClass().add("accent");
    confirm.setOnAction(_ -> model.confirm());
    close.setId("team-close");
    close.setText(words.text("team.close"));
    close.setOnAction(_ -> model.close());
    HBox buttons = new HBox(close, confirm);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("aside-line");
    getChildren().setAll(title, said, field, problem, buttons);
    model.formProperty().subscribe(this::show);
  }

  /** What has the keyboard when the form opens. */
  public Node firstFocus() {
    TeamForm form = model.formProperty().get();
    return form.asksForText() ? field : form.asks() ? confirm : close;
  }

  private void show(TeamForm form) {
    title.setText(words.text(titleKey(form)));
    said.setText(text(form));
    boolean asksForText = form.asksForText();
    boolean leading = form instanceof TeamForm.Leading;
    String asked = words.text(leading ? "team.leads.field" : "team.name.field");
    field.setVisible(asksForText);
    field.setManaged(asksForText);
    field.setAccessibleText(asked);
    field.setPromptText(asked);
    problem.setText(words.text(leading ? "team.leads.unfit" : "team.name.unfit"));
    confirm.setVisible(form.asks());
    confirm.setManaged(form.asks());
    confirm.setText(words.text(form instanceof TeamForm.Taking ? "team.take-in" : "team.confirm"));
    close.setDisable(form instanceof TeamForm.Reopening);
    if (asksForText) {
      field.selectAll();
    }
  }

  private static String titleKey(TeamForm form) {
    return switch (form) {
      case TeamForm.Name _ -> "team.name.title";
      case TeamForm.Leading _ -> "team.leads.title";
      case TeamForm.Taking _, TeamForm.Same _, TeamForm.Refused _ -> "team.guideline.title";
      case TeamForm.Failed _ -> "team.failed";
      case TeamForm.Reopening _ -> "team.reopening.title";
    };
  }

  private String text(TeamForm form) {
    return switch (form) {
      case TeamForm.Name() -> words.text("team.name.text");
      case TeamForm.Leading() -> words.text("team.leads.text");
      case TeamForm.Taking(var before, var found) ->
          words.text(
              "team.guideline.text",
              found.guideline().name(),
              found.guideline().version(),
              before.name(),
              before.version());
      case TeamForm.Same(var inForce) ->
          words.text("team.guideline.same", inForce.name(), inForce.version());
      case TeamForm.Refused(var reason) -> reason;
      case TeamForm.Failed(var cause) -> new FailureWords(words).of(cause);
      case TeamForm.Reopening() -> words.text("team.reopening.text");
    };
  }
}
