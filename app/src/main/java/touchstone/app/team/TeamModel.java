package touchstone.app.team;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Leads;
import touchstone.app.settings.SettingsStore;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.Bench;

/**
 * Changes who is at work, who leads, and the guideline. Each is fixed for as long as a workspace is
 * open, so that no act is made half by one person or rule and half by another; a change therefore
 * opens it anew. Interface thread only.
 */
public final class TeamModel {
  private final Bench bench;
  private final Team team;
  private final SettingsStore settings;
  private final Background background;
  private final Consumer<Annotator> reopen;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<TeamForm> form =
      new ReadOnlyObjectWrapper<>(new TeamForm.Name());
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper unfit = new ReadOnlyBooleanWrapper();

  /**
   * Makes closed forms.
   *
   * @param reopen opens the workspace anew for a person, once everything is saved
   */
  public TeamModel(
      Bench bench,
      Team team,
      SettingsStore settings,
      Background background,
      Consumer<Annotator> reopen) {
    this.bench = bench;
    this.team = team;
    this.settings = settings;
    this.background = background;
    this.reopen = reopen;
    text.subscribe(_ -> unfit.set(false));
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<TeamForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  /** The name, or the names with commas between them. */
  public StringProperty textProperty() {
    return text;
  }

  /** Whether what was confirmed is no name. */
  public ReadOnlyBooleanProperty unfitProperty() {
    return unfit.getReadOnlyProperty();
  }

  /** Whether the person at work may name leads and take guidelines in. */
  public boolean mayLead() {
    return bench.session().reader().figures();
  }

  public void sayWho() {
    text.set(bench.annotator().name());
    show(new TeamForm.Name());
  }

  public void nameLeads() {
    background.run(
        team::leads,
        leads -> {
          text.set(leads.format());
          show(new TeamForm.Leading());
        },
        this::failed);
  }

  /** Reads a guideline, and asks whether it is to come into force. */
  public void takeIn(Path file) {
    background.run(
        () -> team.read(file),
        found ->
            show(
                found.changes()
                    ? new TeamForm.Taking(bench.guideline(), found)
                    : new TeamForm.Same(found.guideline())),
        this::failed);
  }

  /** Does what is asked; what does not fit is said instead. */
  public void confirm() {
    try {
      switch (form.get()) {
        case TeamForm.Name() -> work(new Annotator(text.get().strip()));
        case TeamForm.Leading() ->
            lead(Leads.parse(text.get().replace('，', ',').replace('、', ',')));
        case TeamForm.Taking(_, var found) ->
            write(
                () -> {
                  team.putInForce(found);
                  return found;
                });
        case TeamForm.Same _, TeamForm.Refused _, TeamForm.Failed _, TeamForm.Reopening _ -> {}
      }
    } catch (IllegalArgumentException e) {
      unfit.set(true);
    }
  }

  private void work(Annotator annotator) {
    settings.change(current -> current.withAnnotator(annotator.name()));
    if (annotator.equals(bench.annotator())) {
      close();
    } else {
      reopenFor(annotator);
    }
  }

  private void lead(Leads leads) {
    write(
        () -> {
          team.putLeads(leads);
          return leads;
        });
  }

  private <T> void write(Callable<T> work) {
    background.run(work, _ -> reopenFor(bench.annotator()), this::failed);
  }

  /** Covers the window until then, so that nobody goes on in another's name. */
  private void reopenFor(Annotator annotator) {
    show(new TeamForm.Reopening());
    reopen.accept(annotator);
  }

  private void failed(Exception failure) {
    show(
        failure instanceof Team.RefusedGuideline refused
            ? new TeamForm.Refused(String.valueOf(refused.getMessage()))
            : new TeamForm.Failed(failure));
  }

  private void show(TeamForm next) {
    unfit.set(false);
    form.set(next);
    open.set(true);
  }

  public void close() {
    if (!(form.get() instanceof TeamForm.Reopening)) {
      open.set(false);
    }
  }
}
