package touchstone.app.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import touchstone.annotation.comparison.Comparison;
import touchstone.app.commands.CommandContext;
import touchstone.app.compare.CaseExport;
import touchstone.app.compare.CompareModel;
import touchstone.app.compare.CompareNoticeWords;
import touchstone.app.compare.CompareState;
import touchstone.app.compare.CompareView;
import touchstone.app.compare.OwnChecks;
import touchstone.app.navigation.Destination;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;
import touchstone.assets.words.Words;

/** The comparison, as the shell holds it. */
public final class ComparePlace {
  private static final List<String> HINTS =
      List.of("compare.next-step", "compare.reason.1", "compare.mind", "window.keys");

  private static final List<FileDialogs.Kind> KINDS =
      List.of(new FileDialogs.Kind("JSONL", "*.jsonl"), new FileDialogs.Kind("CSV", "*.csv"));

  private final CompareModel model;
  private final CaseExport export;
  private final Function<Runnable, CompareView> views;
  private final ObservableBooleanValue available;
  private final Navigation navigation;
  private final FileDialogs dialogs;
  private final Words words;
  private final DateTimeFormatter date;
  private @Nullable CompareView view;

  /**
   * Holds the comparison.
   *
   * @param views makes the view when the place is first gone to, given the way to where an item is
   *     judged
   * @param available whether there are critics
   */
  public ComparePlace(
      CompareModel model,
      CaseExport export,
      Function<Runnable, CompareView> views,
      ObservableBooleanValue available,
      Navigation navigation,
      FileDialogs dialogs,
      Words words) {
    this.model = model;
    this.export = export;
    this.views = views;
    this.available = available;
    this.navigation = navigation;
    this.dialogs = dialogs;
    this.words = words;
    this.date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(words.locale())
            .withZone(ZoneId.systemDefault());
    model.checks().takenProperty().subscribe(taken -> taken.ifPresent(this::answer));
  }

  /** Goes to where the reader answers what was taken over from a critic. */
  private void answer(OwnChecks.Taken taken) {
    navigation.go(new Destination.AnnotateItem(taken.item(), taken.step()));
  }

  public CompareModel model() {
    return model;
  }

  CompareView view() {
    CompareView made = view;
    if (made == null) {
      made = views.apply(this::judge);
      view = made;
    }
    return made;
  }

  PlaceFrame frame() {
    return new PlaceFrame(
        Place.COMPARE,
        Feather.REPEAT,
        available,
        this::view,
        status(),
        HINTS,
        () -> CommandContext.COMPARE,
        this::arrive,
        () -> model.mind().cancel());
  }

  private void arrive(Destination destination) {
    model.arrive(destination);
    view().focus();
  }

  /** Goes to where the item is judged that is to be judged first. */
  void judge() {
    navigation.go(
        model.stateProperty().get() instanceof CompareState.JudgeFirst(var item)
            ? new Destination.AnnotateItem(item.id(), 1)
            : new Destination.Annotate());
  }

  /** Asks for a file, and writes the list to it. */
  void export() {
    dialogs
        .save(words.text("command.compare.export"), "cases.jsonl", KINDS)
        .ifPresent(export::write);
  }

  private HBox status() {
    Label blind = new Label();
    blind.setId("compare-blind");
    Label notice = new Label();
    notice.setId("compare-notice");
    CompareNoticeWords noticeWords = new CompareNoticeWords(words);
    model.stateProperty().subscribe(_ -> blind.setText(blind(model.comparison())));
    model.noticeProperty().subscribe(happened -> notice.setText(noticeWords.of(happened)));
    HBox status = new HBox(blind, notice);
    status.getStyleClass().add("place-status");
    status.setAlignment(Pos.CENTER_LEFT);
    return status;
  }

  private String blind(@Nullable Comparison open) {
    if (open == null) {
      return "";
    }
    return open.own()
        .blind()
        .map(made -> words.text("comparison.blind", date.format(made.at())))
        .orElseGet(() -> words.text("comparison.not-blind"));
  }
}
