package touchstone.app.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.Asides;
import touchstone.app.annotate.Focus;
import touchstone.app.annotate.ImagePane;
import touchstone.app.annotate.QueueView;
import touchstone.app.annotate.StepEditing;
import touchstone.app.commands.Command;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.Commands;
import touchstone.app.commands.Keystroke;
import touchstone.app.guideline.GuidelineModel;
import touchstone.app.navigation.Navigation;
import touchstone.app.team.TeamModel;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Tool;

/** Fills the registry with everything that can be done. */
final class WorkbenchCommands {
  /** What leafs through the items, for as long as a key is held down. */
  static final Set<String> LEAFING = Set.of("go.next-item", "go.previous-item");

  private static final List<String> KIND_KEYS = List.of("Q", "W", "E", "T", "A", "S", "D");

  /** As many reasons as a form offers. */
  private static final int CHOICES = 6;

  private final Commands commands;
  private final Words words;
  private final ObservableBooleanValue always = Bindings.createBooleanBinding(() -> true);

  WorkbenchCommands(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
  }

  void addJudging(AnnotateModel model) {
    StepEditing editing = model.editing();
    ObservableBooleanValue open = model.openProperty().isNotNull();
    annotate("judge.correct", "1", open, () -> model.judge(Verdict.CORRECT));
    if (model.guideline().verdicts().contains(Verdict.NEUTRAL)) {
      annotate("judge.neutral", "2", open, () -> model.judge(Verdict.NEUTRAL));
    }
    annotate("judge.incorrect", "3", open, () -> model.judge(Verdict.INCORRECT));
    annotate("judge.critique", "Enter", open, () -> explain(model));
    annotate("judge.unsure", "U", open, () -> onStep(model, editing::toggleUnsure));
    annotate("judge.inherited", "I", open, () -> onStep(model, editing::inheritFromLastError));
    addKinds(model, open);
    if (model.guideline().confidence()) {
      addConfidences(model, open);
    }
    addExplaining(model, editing, open);
    annotate("judge.reveal", "V", open, model::revealLabel);
    annotate("judge.submit", "Shortcut+Enter", open, model::submit);
    annotate("edit.undo", "Shortcut+Z", always, model::undo);
    annotate("edit.redo", "Shortcut+Shift+Z", always, model::redo);
  }

  /** A kind's id is its own name, so that its key stays with it when a taxonomy is reordered. */
  private void addKinds(AnnotateModel model, ObservableBooleanValue open) {
    List<ErrorKind> kinds = model.guideline().kinds();
    for (int i = 0; i < kinds.size(); i++) {
      ErrorKind kind = kinds.get(i);
      commands.add(
          new Command(
              "judge.kind." + kind.name(),
              words.text("command.judge.kind", kind.name()),
              i < KIND_KEYS.size() ? Keystroke.parse(KIND_KEYS.get(i)) : Keystroke.NONE,
              CommandContext.ANNOTATE,
              open,
              () -> onStep(model, step -> model.editing().applyKind(step, kind))));
    }
  }

  private void addConfidences(AnnotateModel model, ObservableBooleanValue open) {
    for (int i = 0; i < StepEditing.CONFIDENCES.size(); i++) {
      double confidence = StepEditing.CONFIDENCES.get(i);
      commands.add(
          new Command(
              "judge.confidence." + (i + 1),
              words.text("command.judge.confidence", confidence),
              Keystroke.parse("Alt+" + (i + 1)),
              CommandContext.ANNOTATE,
              open,
              () -> onStep(model, step -> model.editing().toggleConfidence(step, confidence))));
    }
  }

  private void addExplaining(
      AnnotateModel model, StepEditing editing, ObservableBooleanValue open) {
    annotate(
        "judge.repeat-critique", "Shortcut+D", open, () -> onStep(model, editing::repeatCritique));
    annotate(
        "judge.span", "X", open, () -> onStep(model, step -> editing.markSelection(step, null)));
    annotate(
        "judge.note", "C", open, () -> onStep(model, step -> model.focusOn(new Focus.Note(step))));
    annotate(
        "check.ask",
        "Z",
        open,
        () -> onStep(model, step -> model.focusOn(new Focus.Question(step))));
    check(model, open, "check.yes", "Y", VisualCheck.Answer.YES);
    check(model, open, "check.no", "N", VisualCheck.Answer.NO);
    check(model, open, "check.cannot-tell", "M", VisualCheck.Answer.CANNOT_TELL);
  }

  private void check(
      AnnotateModel model,
      ObservableBooleanValue open,
      String id,
      String key,
      VisualCheck.Answer answer) {
    annotate(
        id, key, open, () -> onStep(model, step -> model.editing().answerNextCheck(step, answer)));
  }

  void addMoving(AnnotateModel model) {
    annotate("go.next-step", "J", always, model::focusNext);
    annotate("go.previous-step", "K", always, model::focusPrevious);
    annotate("go.next-item", "Page Down", always, model.opening()::next);
    annotate("go.previous-item", "Page Up", always, model.opening()::previous);
  }

  /** What acts on the canvas that is active when the key is pressed. */
  void addLooking(ImagePane pane) {
    look(pane, "image.fit", "0", ImageCanvas::fit);
    look(pane, "image.actual-size", "9", ImageCanvas::actualSize);
    look(pane, "image.zoom-in", "=", ImageCanvas::zoomIn);
    look(pane, "image.zoom-out", "-", ImageCanvas::zoomOut);
    look(pane, "image.fill", "8", ImageCanvas::fill);
    look(pane, "image.mirror", "Alt+M", ImageCanvas::mirror);
    look(pane, "image.invert", "Alt+I", ImageCanvas::invert);
    look(pane, "image.rotate", "Alt+R", ImageCanvas::rotate);
    look(pane, "image.loupe", "Alt+L", canvas -> canvas.setLoupe(!canvas.isLoupe()));
    annotate("image.side-by-side", "7", always, pane.evidence()::toggleSideBySide);
  }

  private void look(ImagePane pane, String id, String key, Consumer<ImageCanvas> action) {
    annotate(id, key, always, () -> action.accept(pane.canvas()));
  }

  void addPointing(ImagePane pane) {
    annotate("image.draw-rectangle", "R", always, () -> pane.draw(Tool.RECTANGLE));
    annotate("image.draw-polygon", "P", always, () -> pane.draw(Tool.POLYGON));
    annotate("image.draw-point", "O", always, () -> pane.draw(Tool.POINT));
    annotate("image.reveal-evidence", "F", always, pane::revealEvidence);
    annotate("image.next", ".", always, pane.evidence()::nextImage);
    annotate("image.previous", ",", always, pane.evidence()::previousImage);
  }

  /**
   * Adds what finds items.
   *
   * @param reveal brings the queue into sight, for commands that are answered in it
   */
  void addQueue(AnnotateModel model, QueueView view, Runnable jump, Runnable reveal) {
    annotate("queue.search", "/", always, inSight(reveal, view::focusSearch));
    annotate("queue.filter", "Alt+F", always, inSight(reveal, view::toggleFilters));
    annotate("queue.clear", "Alt+C", always, view::clearFilters);
    annotate("queue.bookmark", "B", model.openProperty().isNotNull(), model::toggleBookmark);
    annotate(
        "queue.bookmarks",
        "Alt+B",
        always,
        () -> model.queue().show(query -> query.withBookmarked(!query.bookmarked())));
    annotate("queue.questions", "Alt+Q", always, view::toggleOpenQuestions);
    annotate("queue.jump", "#", always, jump);
    annotate("queue.all", "", always, () -> view.showStates(Set.of()));
    annotate("queue.to-do", "", always, () -> view.showStates(QueueView.TO_DO));
    annotate("queue.done", "", always, () -> view.showStates(QueueView.DONE));
    annotate("queue.order", "Alt+O", always, inSight(reveal, view::chooseOrder));
    annotate("queue.order.file", "", always, () -> view.sort(new Order.AsImported()));
    annotate("queue.order.shortest", "", always, () -> view.sort(new Order.ShortestFirst()));
    annotate("queue.order.fewest", "", always, () -> view.sort(new Order.FewestJudgmentsFirst()));
    annotate("queue.order.shuffle", "", always, view::shuffle);
  }

  private static Runnable inSight(Runnable reveal, Runnable action) {
    return () -> {
      reveal.run();
      action.run();
    };
  }

  void addSummary(Runnable toggle) {
    annotate("item.summary", "Alt+T", always, toggle);
  }

  void addAsides(Asides asides) {
    annotate("item.skip", "H", always, asides.skipping()::start);
    annotate("item.take-skip-back", "", always, asides.skipping()::takeBack);
    annotate("item.ask", "L", always, asides.questions()::ask);
    if (asides.questions().mayAnswer()) {
      annotate("item.answer", "Alt+A", always, asides.questions()::answerNext);
    }
    if (asides.segmenting().isLead()) {
      annotate("item.segment", "Alt+S", always, asides.segmenting()::start);
    }
    aside("aside.confirm", "Shortcut+Enter", asides::confirm);
    aside("aside.cancel", "Esc", asides::cancel);
    for (int number = 1; number <= CHOICES; number++) {
      int chosen = number;
      commands.add(
          new Command(
              "aside.choose." + number,
              words.text("command.aside.choose", number),
              Keystroke.parse(Integer.toString(number)),
              CommandContext.ASIDE,
              always,
              () -> asides.choose(chosen)));
    }
  }

  private void aside(String id, String key, Runnable action) {
    add(id, key, CommandContext.ASIDE, always, action);
  }

  void addPlaces(List<PlaceFrame> places, Navigation navigation) {
    int number = 0;
    for (PlaceFrame frame : places) {
      String id = frame.place().id();
      number++;
      commands.add(
          new Command(
              "go." + id,
              words.text("command.go.place", words.text("place." + id)),
              Keystroke.parse("Shortcut+" + number),
              CommandContext.EVERYWHERE,
              frame.available(),
              () -> navigation.go(frame.place().asLeft())));
    }
  }

  void addWindow(
      Runnable openPalette,
      Runnable openKeys,
      Runnable openGuide,
      GuidelineModel guideline,
      Runnable switchTheme) {
    everywhere("window.palette", "Shortcut+K", openPalette);
    everywhere("window.keys", "?", openKeys);
    everywhere("window.guide", "F1", openGuide);
    everywhere("window.guideline", "G", guideline::toggle);
    add(
        "window.guideline-seen",
        "",
        CommandContext.EVERYWHERE,
        guideline.freshProperty(),
        guideline::acknowledge);
    everywhere("window.theme", "Shortcut+Shift+T", switchTheme);
  }

  void addImport(Runnable choose) {
    everywhere("window.import-critics", "Shortcut+I", choose);
  }

  /** Who leads and what the rules are is for leads to say, or for anybody where there are none. */
  void addTeam(TeamModel team, Runnable chooseGuideline) {
    everywhere("team.name", "", team::sayWho);
    if (team.mayLead()) {
      everywhere("team.leads", "", team::nameLeads);
      everywhere("team.guideline", "", chooseGuideline);
    }
  }

  void addReport(ObservableBooleanValue enabled, Runnable report) {
    add("insights.report", "Shortcut+E", CommandContext.INSIGHTS, enabled, report);
  }

  private static void explain(AnnotateModel model) {
    onStep(model, step -> model.focusOn(new Focus.Critique(step)));
  }

  private static void onStep(AnnotateModel model, IntConsumer action) {
    int step = model.focusedStep();
    if (step > 0) {
      action.accept(step);
    }
  }

  private void annotate(String id, String key, ObservableBooleanValue enabled, Runnable action) {
    add(id, key, CommandContext.ANNOTATE, enabled, action);
  }

  private void everywhere(String id, String key, Runnable action) {
    add(id, key, CommandContext.EVERYWHERE, always, action);
  }

  private void add(
      String id,
      String key,
      CommandContext context,
      ObservableBooleanValue enabled,
      Runnable action) {
    String name = words.text("command." + id);
    commands.add(new Command(id, name, Keystroke.parse(key), context, enabled, action));
  }
}
