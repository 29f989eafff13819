package touchstone.app.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import touchstone.annotation.critique.CriticRun;
import touchstone.app.commands.Command;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.Commands;
import touchstone.app.commands.Keystroke;
import touchstone.app.compare.Columns;
import touchstone.app.compare.CompareModel;
import touchstone.app.compare.CompareState;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;
import touchstone.assets.words.Words;

/** Fills the registry with what can be done in the comparison. */
final class CompareCommands {
  /** As many references as a key can name; VISCO has three a step. */
  private static final int REFERENCES = 9;

  private static final double WIDER = 32;

  private final Commands commands;
  private final Words words;
  private final ComparePlace place;
  private final CompareModel model;
  private final ObservableBooleanValue here;
  private final ObservableBooleanValue open;
  private final ObservableBooleanValue writing;
  private final ObservableBooleanValue waiting;

  CompareCommands(Commands commands, Navigation navigation, ComparePlace place, Words words) {
    this.commands = commands;
    this.words = words;
    this.place = place;
    this.model = place.model();
    var state = model.stateProperty();
    here =
        Bindings.createBooleanBinding(
            () -> navigation.placeProperty().get() == Place.COMPARE, navigation.placeProperty());
    open =
        Bindings.createBooleanBinding(
            () ->
                navigation.placeProperty().get() == Place.COMPARE
                    && state.get() instanceof CompareState.Open,
            navigation.placeProperty(),
            state);
    writing =
        Bindings.createBooleanBinding(
            () -> model.mind().draftProperty().get().isPresent(), model.mind().draftProperty());
    waiting =
        Bindings.createBooleanBinding(
            () ->
                navigation.placeProperty().get() == Place.COMPARE
                    && (state.get() instanceof CompareState.JudgeFirst
                        || state.get() instanceof CompareState.NothingJudged),
            navigation.placeProperty(),
            state);
  }

  void add() {
    addMoving();
    addJudging();
    addColumns();
    add("compare.next-kind", "F", here, () -> model.nextKind(1));
    add("compare.previous-kind", "Shift+F", here, () -> model.nextKind(-1));
    add("compare.export", "Shortcut+E", here, place::export);
    add("compare.judge-it", "Enter", waiting, place::judge);
    add("compare.undo", "Shortcut+Z", here, model::undo);
    add("compare.redo", "Shortcut+Shift+Z", here, model::redo);
    add("compare.fit", "0", open, () -> place.view().canvas().fit());
    add("compare.zoom-in", "=", open, () -> place.view().canvas().zoomIn());
    add("compare.zoom-out", "-", open, () -> place.view().canvas().zoomOut());
    add("compare.next-image", ".", open, () -> place.view().nextImage(1));
    add("compare.previous-image", ",", open, () -> place.view().nextImage(-1));
  }

  private void addMoving() {
    add("compare.next-step", "J", open, model.cursor()::nextStep);
    add("compare.previous-step", "K", open, model.cursor()::previousStep);
    add("compare.right", "Right", open, () -> model.cursor().nextColumn(1));
    add("compare.left", "Left", open, () -> model.cursor().nextColumn(-1));
    add("compare.next-item", "Page Down", here, model::nextItem);
    add("compare.previous-item", "Page Up", here, model::previousItem);
  }

  private void addJudging() {
    for (int number = 1; number <= REFERENCES; number++) {
      int reference = number;
      commands.add(
          new Command(
              "compare.reason." + number,
              words.text("command.compare.reason", number),
              Keystroke.parse(Integer.toString(number)),
              CommandContext.COMPARE,
              open,
              () -> model.reasons().judge(reference)));
    }
    add("compare.names", "N", open, model.reasons()::toggleNames);
    add("compare.mind", "M", open, () -> model.mind().start());
    add("compare.take-questions", "Z", open, () -> model.checks().takeOver());
    add("compare.confirm", "Shortcut+Enter", writing, () -> model.mind().save());
    add("compare.cancel", "Esc", writing, () -> model.mind().cancel());
  }

  private void addColumns() {
    add("compare.hide", "H", open, () -> column(model.columns()::hide));
    add("compare.show-all", "Shift+H", here, model.columns()::showAll);
    add("compare.move-left", "Alt+Left", open, () -> move(-1));
    add("compare.move-right", "Alt+Right", open, () -> move(1));
    add("compare.narrower", "[", open, () -> resize(-WIDER));
    add("compare.wider", "]", open, () -> resize(WIDER));
  }

  private void column(Consumer<CriticRun> action) {
    model.cursor().column().map(Columns.Column::run).ifPresent(action);
  }

  /** The focus goes with the column. */
  private void move(int by) {
    model
        .cursor()
        .column()
        .ifPresent(
            column -> {
              model.columns().move(column.run(), by);
              model.cursor().nextColumn(by);
            });
  }

  private void resize(double by) {
    model
        .cursor()
        .column()
        .ifPresent(column -> model.columns().resize(column.run(), column.width() + by));
  }

  private void add(String id, String key, ObservableBooleanValue enabled, Runnable action) {
    commands.add(
        new Command(
            id,
            words.text("command." + id),
            Keystroke.parse(key),
            CommandContext.COMPARE,
            enabled,
            action));
  }
}
