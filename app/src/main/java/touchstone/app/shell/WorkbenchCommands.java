package touchstone.app.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.Focus;
import touchstone.app.annotate.ImagePane;
import touchstone.app.commands.Command;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.Commands;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Tool;

/** Fills the registry with everything that can be done. */
final class WorkbenchCommands {
  private static final KeyCode[] KIND_KEYS = {
    KeyCode.Q, KeyCode.W, KeyCode.E, KeyCode.T, KeyCode.A, KeyCode.S, KeyCode.D
  };

  private final Commands commands;
  private final ObservableBooleanValue always = Bindings.createBooleanBinding(() -> true);

  WorkbenchCommands(Commands commands) {
    this.commands = commands;
  }

  void addJudging(AnnotateModel model) {
    annotate("judge.correct", key(KeyCode.DIGIT1), () -> model.judge(Verdict.CORRECT));
    annotate("judge.neutral", key(KeyCode.DIGIT2), () -> model.judge(Verdict.NEUTRAL));
    annotate("judge.incorrect", key(KeyCode.DIGIT3), () -> model.judge(Verdict.INCORRECT));
    annotate("judge.critique", key(KeyCode.ENTER), () -> explain(model));
    annotate("judge.unsure", key(KeyCode.U), () -> onStep(model, model::toggleUnsure));
    annotate("judge.inherited", key(KeyCode.I), () -> onStep(model, model::inheritFromLastError));
    for (int i = 0; i < Math.min(KIND_KEYS.length, model.guideline().kinds().size()); i++) {
      ErrorKind kind = model.guideline().kinds().get(i);
      annotate(
          "judge.kind." + (i + 1),
          key(KIND_KEYS[i]),
          () -> onStep(model, step -> model.toggleKind(step, kind)));
    }
    annotate("judge.reveal", key(KeyCode.V), model::revealLabel);
    annotate("judge.submit", key(KeyCode.ENTER, SHORTCUT_DOWN), model::submit);
    annotate("edit.undo", key(KeyCode.Z, SHORTCUT_DOWN), model::undo);
    annotate("edit.redo", key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), model::redo);
  }

  void addMoving(AnnotateModel model) {
    annotate("go.next-step", key(KeyCode.J), model::focusNext);
    annotate("go.previous-step", key(KeyCode.K), model::focusPrevious);
    annotate("go.next-item", key(KeyCode.PAGE_DOWN), model::next);
    annotate("go.previous-item", key(KeyCode.PAGE_UP), model::previous);
  }

  void addLooking(ImageCanvas canvas) {
    annotate("image.fit", key(KeyCode.DIGIT0), canvas::fit);
    annotate("image.actual-size", key(KeyCode.DIGIT9), canvas::actualSize);
    annotate("image.zoom-in", key(KeyCode.EQUALS), canvas::zoomIn);
    annotate("image.zoom-out", key(KeyCode.MINUS), canvas::zoomOut);
    annotate("image.fill", key(KeyCode.DIGIT8), canvas::fill);
    annotate("image.mirror", key(KeyCode.M, ALT_DOWN), canvas::mirror);
    annotate("image.invert", key(KeyCode.I, ALT_DOWN), canvas::invert);
    annotate("image.rotate", key(KeyCode.R, ALT_DOWN), canvas::rotate);
  }

  void addPointing(ImagePane pane) {
    annotate("image.draw-rectangle", key(KeyCode.R), () -> pane.draw(Tool.RECTANGLE));
    annotate("image.draw-polygon", key(KeyCode.P), () -> pane.draw(Tool.POLYGON));
    annotate("image.draw-point", key(KeyCode.O), () -> pane.draw(Tool.POINT));
    annotate("image.reveal-evidence", key(KeyCode.F), pane::revealEvidence);
    annotate("image.next", key(KeyCode.PERIOD), pane.evidence()::nextImage);
    annotate("image.previous", key(KeyCode.COMMA), pane.evidence()::previousImage);
  }

  void addWindow(Runnable switchTheme) {
    add(
        "window.theme",
        key(KeyCode.T, SHORTCUT_DOWN, SHIFT_DOWN),
        CommandContext.EVERYWHERE,
        switchTheme);
  }

  private static void explain(AnnotateModel model) {
    onStep(model, step -> model.focusOn(new Focus.Critique(step)));
  }

  private static void onStep(AnnotateModel model, java.util.function.IntConsumer action) {
    int step = model.focusedStep();
    if (step > 0) {
      action.accept(step);
    }
  }

  private void annotate(String id, KeyCombination key, Runnable action) {
    add(id, key, CommandContext.ANNOTATE, action);
  }

  private void add(
      String id, @Nullable KeyCombination key, CommandContext context, Runnable action) {
    commands.add(new Command(id, "command." + id, key, context, always, action));
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}
