package touchstone.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.slf4j.LoggerFactory;
import touchstone.annotation.StorageException;
import touchstone.annotation.comparison.CaseRecord;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.metrics.NeutralSteps;
import touchstone.annotation.session.Standing;
import touchstone.annotation.study.StudyLoader;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.app.commands.Commands;
import touchstone.app.commands.KeyHints;
import touchstone.app.compare.CaseExport;
import touchstone.app.compare.Columns;
import touchstone.app.compare.ColumnsFile;
import touchstone.app.compare.CompareModel;
import touchstone.app.compare.CompareView;
import touchstone.app.compare.FactsLoader;
import touchstone.app.imports.ImportModel;
import touchstone.app.insights.DetailModel;
import touchstone.app.insights.InsightsModel;
import touchstone.app.insights.ReportExport;
import touchstone.app.navigation.Destination;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;
import touchstone.app.report.ProgramVersion;
import touchstone.app.report.ReportFacts;
import touchstone.app.report.ReportFile;
import touchstone.app.settings.SettingsStore;
import touchstone.app.shell.ComparePlace;
import touchstone.app.shell.FileDialogs;
import touchstone.app.shell.InsightsPlace;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;
import touchstone.app.tasks.WhenQuiet;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.Saver;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.CaseListFile;
import touchstone.storage.workspace.Workspace;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.text.Formulas;

/** Makes the places that show figures of all items: the comparison and the insights. */
final class FigurePlaces {
  private final Workspace workspace;
  private final Bench bench;
  private final Saver saver;
  private final Navigation navigation;
  private final FileDialogs dialogs;
  private final Background reading;
  private final Words words;

  /** One for both places, since it keeps what it has read. */
  private final StudyLoader studies;

  private final WhenQuiet ahead;

  private final BooleanProperty critics = new SimpleBooleanProperty();
  private final BooleanProperty figures = new SimpleBooleanProperty();

  FigurePlaces(
      Workspace workspace,
      Bench bench,
      Saver saver,
      Navigation navigation,
      FileDialogs dialogs,
      Background reading,
      Background ahead,
      Delay quiet,
      Words words)
      throws StorageException {
    this.workspace = workspace;
    this.bench = bench;
    this.saver = saver;
    this.navigation = navigation;
    this.dialogs = dialogs;
    this.reading = reading;
    this.words = words;
    this.studies = new StudyLoader(workspace.studySources(), bench.annotator());
    this.ahead = new WhenQuiet(studies::readAhead, ahead, quiet);
    lookForCritics();
    lookForPeople();
    navigation.onArrival(_ -> lookForPeople());
  }

  /**
   * Critics are read ahead while nothing is done in the window; to be told whenever something is.
   */
  WhenQuiet ahead() {
    return ahead;
  }

  /** Offers the places that have something to show now. */
  private void lookForCritics() throws StorageException {
    critics.set(!workspace.critiques().runs().isEmpty());
    figures.set(figures.get() || critics.get() || !workspace.corrections().runs().isEmpty());
    if (critics.get()) {
      ahead.news();
    }
  }

  /** People are measured too: by gold that came in, or by each other. */
  private void lookForPeople() {
    if (!figures.get()) {
      reading.run(
          () -> workspace.judgments().hasImported() || haveTwoSubmitted(),
          measurable -> figures.set(figures.get() || measurable),
          _ -> {});
    }
  }

  private boolean haveTwoSubmitted() throws StorageException {
    int people = 0;
    for (Annotator annotator : workspace.judgments().annotators()) {
      boolean submitted =
          workspace.search().progress(annotator).getOrDefault(Standing.Status.SUBMITTED, 0) > 0;
      people += submitted ? 1 : 0;
    }
    return people > 1;
  }

  /** The import of critics' files; what comes in shows at once. */
  ImportModel imports(CompareModel compare) {
    return new ImportModel(new WorkspaceCriticFiles(workspace), reading, () -> arrived(compare));
  }

  private void arrived(CompareModel compare) {
    try {
      lookForCritics();
    } catch (StorageException e) {
      LoggerFactory.getLogger(FigurePlaces.class).warn("critics can't be counted", e);
    }
    // Elsewhere nothing may open, since that counts as seen; arriving reads everything anew.
    if (navigation.placeProperty().get() == Place.COMPARE) {
      compare.arrive(new Destination.Compare());
    }
  }

  ComparePlace compare(
      ImageLoader loader, SettingsStore settings, Formulas formulas, Commands commands)
      throws StorageException {
    ColumnsFile columns = new ColumnsFile(settings.beside("columns.json"));
    CompareModel model =
        new CompareModel(
            bench,
            new FactsLoader(studies, bench.annotator()),
            studySettings(),
            saver,
            reading,
            new Columns(columns.read(), columns::write));
    return new ComparePlace(
        model,
        new CaseExport(model, bench, reading, this::writeCases),
        judge ->
            new CompareView(
                model,
                bench.guideline(),
                loader,
                judge,
                formulas,
                new KeyHints(commands, words),
                words),
        critics,
        navigation,
        dialogs,
        words);
  }

  private void writeCases(Path file, List<CaseRecord> cases) throws StorageException {
    workspace.requireFree(file);
    new CaseListFile().write(file, cases);
  }

  /** Gold is read as the guideline says of inherited errors and of neutral. */
  private StudySettings studySettings() {
    return StudySettings.STANDARD
        .withInherited(InheritedErrors.valueOf(bench.guideline().inherited().name()))
        .withNeutral(NeutralSteps.valueOf(bench.guideline().neutral().name()));
  }

  InsightsPlace insights() throws StorageException {
    InsightsModel model =
        new InsightsModel(
            studies, studySettings(), saver, bench.session().reader().figures(), reading);
    return new InsightsPlace(
        model,
        new DetailModel(model, reading),
        figures,
        navigation,
        new ReportExport(model, reading, this::writeReport),
        dialogs,
        words);
  }

  private void writeReport(StudyResults results, Path file) throws IOException, StorageException {
    ReportFacts facts =
        new ReportFacts(
            bench.name(),
            bench.guideline().name(),
            bench.guideline().version(),
            ProgramVersion.text(),
            LocalDate.now(ZoneId.systemDefault()));
    new ReportFile(words, workspace::requireFree)
        .write(results, facts, ReportFile.Format.of(file), file);
  }
}
