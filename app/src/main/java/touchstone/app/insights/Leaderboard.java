package touchstone.app.insights;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Callback;
import touchstone.annotation.metrics.Figure;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.LeaderboardRow;
import touchstone.app.figures.StudyCharts;
import touchstone.app.figures.Unit;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.ChartView;
import touchstone.viewer.chart.ValueBar;

/** Critics, people and ensembles in a table; a click on a column's head sorts by it. */
final class Leaderboard extends TableView<LeaderboardRow> {
  private static final double ROW = 32;
  private static final double HEAD = 32;
  private static final int MOST_ROWS = 12;

  /** A click on a column's head meanwhile says how lines are to be sorted later. */
  private static final Callback<TableView<LeaderboardRow>, Boolean> IN_PLACE = _ -> true;

  private final Words words;
  private final FigureWords figures;
  private final StudyCharts charts;
  private final TableColumn<LeaderboardRow, LeaderboardRow> viscore;
  private final Callback<TableView<LeaderboardRow>, Boolean> sorting;

  Leaderboard(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.charts = new StudyCharts(words);
    setId("leaderboard");
    getStyleClass().add("leaderboard");
    setAccessibleText(words.text("insights.leaderboard"));
    setFixedCellSize(ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    viscore = viscore();
    getColumns().setAll(List.of(name(), viscore));
    getColumns()
        .addAll(
            List.of(
                figure("insights.ans-f1", LeaderboardRow::ansF1, Unit.SCORE, 70),
                figure("insights.th-f1", LeaderboardRow::thF1, Unit.SCORE, 70),
                exF1(),
                figure("insights.says-incorrect", LeaderboardRow::saysIncorrect, Unit.PERCENT, 110),
                gain(),
                format()));
    viscore.setSortType(TableColumn.SortType.DESCENDING);
    getSortOrder().setAll(List.of(viscore));
    sorting = getSortPolicy();
  }

  /** Lines some of which are still to come: each keeps its place while they do. */
  void fill(List<LeaderboardRow> rows) {
    setSortPolicy(IN_PLACE);
    if (getItems().size() != rows.size()) {
      put(rows);
      return;
    }
    for (int line = 0; line < rows.size(); line++) {
      // Only these lines are laid out anew.
      if (!getItems().get(line).equals(rows.get(line))) {
        getItems().set(line, rows.get(line));
      }
    }
  }

  /** Lines in the order that was asked for. */
  void show(List<LeaderboardRow> rows) {
    setSortPolicy(sorting);
    put(rows);
  }

  private void put(List<LeaderboardRow> rows) {
    LeaderboardRow chosen = getSelectionModel().getSelectedItem();
    getItems().setAll(rows);
    sort();
    if (chosen != null) {
      getItems().stream()
          .filter(row -> row.name().equals(chosen.name()))
          .findFirst()
          .ifPresent(getSelectionModel()::select);
    }
    double height = HEAD + ROW * Math.min(MOST_ROWS, Math.max(1, rows.size())) + 4;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  private TableColumn<LeaderboardRow, LeaderboardRow> column(String key, double width) {
    TableColumn<LeaderboardRow, LeaderboardRow> column = new TableColumn<>(words.text(key));
    column.setId(key.replace('.', '-'));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 64));
    column.setReorderable(false);
    return column;
  }

  private TableColumn<LeaderboardRow, LeaderboardRow> name() {
    TableColumn<LeaderboardRow, LeaderboardRow> column = column("insights.critic", 240);
    column.setComparator(Comparator.comparing(LeaderboardRow::name));
    column.setCellFactory(_ -> cell(_ -> true, this::nameLabel));
    return column;
  }

  private Label nameLabel(LeaderboardRow row) {
    Label label =
        new Label(row.quoted() ? words.text("insights.published", row.name()) : row.name());
    label.getStyleClass().add(row.quoted() ? "quoted" : "subject");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private TableColumn<LeaderboardRow, LeaderboardRow> viscore() {
    TableColumn<LeaderboardRow, LeaderboardRow> column = column("insights.viscore-interval", 190);
    column.setComparator(byValue(LeaderboardRow::viscore));
    column.setCellFactory(_ -> cell(this::viscoreBar));
    column.getStyleClass().add("numbers");
    return column;
  }

  private HBox viscoreBar(LeaderboardRow row) {
    String what = words.text("chart.of-one", row.name(), words.text("insights.viscore"));
    Label value = value(row.viscore(), Unit.SCORE, what);
    value.setMinWidth(40);
    ChartView bar =
        new ChartView(
            new ValueBar(what, figures.datum(what, row.viscore(), Unit.SCORE), 100, row.quoted()));
    bar.setPrefWidth(112);
    bar.setMinWidth(40);
    HBox box = new HBox(value, bar);
    box.getStyleClass().add("value-bar");
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }

  private TableColumn<LeaderboardRow, LeaderboardRow> figure(
      String key, Function<LeaderboardRow, Figure> of, Unit unit, double width) {
    TableColumn<LeaderboardRow, LeaderboardRow> column = column(key, width);
    column.setComparator(byValue(of));
    column.getStyleClass().add("numbers");
    column.setCellFactory(
        _ ->
            cell(
                row ->
                    value(
                        of.apply(row),
                        unit,
                        words.text("chart.of-one", row.name(), words.text(key)))));
    return column;
  }

  private TableColumn<LeaderboardRow, LeaderboardRow> exF1() {
    TableColumn<LeaderboardRow, LeaderboardRow> column = column("insights.ex-f1", 70);
    column.setComparator(byValue(LeaderboardRow::exF1));
    column.getStyleClass().add("numbers");
    column.setCellFactory(
        _ ->
            cell(
                row -> {
                  String what =
                      words.text("chart.of-one", row.name(), words.text("insights.ex-f1"));
                  String all = figures.describe(what, row.exF1(), Unit.SCORE);
                  Label label = value(row.exF1(), Unit.SCORE, what);
                  if (row.judged() != null) {
                    explain(label, words.text("chart.of-one", all, figures.coverage(row.judged())));
                  }
                  return label;
                }));
    return column;
  }

  /**
   * Where several corrections followed, the one with the most answers; the tooltip has them all.
   */
  private TableColumn<LeaderboardRow, LeaderboardRow> gain() {
    TableColumn<LeaderboardRow, LeaderboardRow> column = column("insights.gain", 110);
    column.setComparator(byValue(LeaderboardRow::gain));
    column.getStyleClass().add("numbers");
    column.setCellFactory(_ -> cell(this::gain));
    return column;
  }

  private Label gain(LeaderboardRow row) {
    String what = words.text("chart.of-one", row.name(), words.text("insights.gain"));
    Label label = value(row.gain(), Unit.POINTS, what);
    int count = row.corrections().size();
    if (count > 0) {
      explain(
          label,
          row.corrections().stream()
              .map(
                  card ->
                      figures.describe(charts.corrector(card), card.figures().gain(), Unit.POINTS))
              .collect(Collectors.joining("\n")));
    }
    if (count > 1) {
      label.setText(words.text("insights.gain-of", label.getText(), figures.count(count)));
    }
    return label;
  }

  private TableColumn<LeaderboardRow, LeaderboardRow> format() {
    TableColumn<LeaderboardRow, LeaderboardRow> column = column("insights.format-errors", 140);
    column.setComparator(Comparator.comparingLong(LeaderboardRow::formatErrors));
    column.getStyleClass().add("numbers");
    column.setCellFactory(
        _ ->
            cell(
                row -> {
                  Label label = new Label(FigureWords.NONE);
                  if (row.items() > 0) {
                    label.setText(
                        words.text(
                            "insights.format",
                            figures.count(row.formatErrors()),
                            figures.count(row.items()),
                            figures.count(row.unreadable())));
                    explain(
                        label,
                        words.text(
                            "insights.format-long",
                            row.formatErrors(),
                            row.items(),
                            row.unreadable()));
                  }
                  return label;
                }));
    return column;
  }

  private Label value(Figure figure, Unit unit, String what) {
    Label label = new Label(figures.value(figure, unit));
    explain(label, figures.describe(what, figure, unit));
    return label;
  }

  private static void explain(Label label, String text) {
    label.setTooltip(new Tooltip(text));
    label.setAccessibleText(text);
  }

  private static Comparator<LeaderboardRow> byValue(Function<LeaderboardRow, Figure> of) {
    return Comparator.comparingDouble(
        row -> {
          Double value = of.apply(row).value();
          return value == null ? Double.NEGATIVE_INFINITY : value;
        });
  }

  /** A cell that is empty while its figure is still to come. */
  private static TableCell<LeaderboardRow, LeaderboardRow> cell(
      Function<LeaderboardRow, ? extends Node> content) {
    return cell(row -> !row.pending(), content);
  }

  private static TableCell<LeaderboardRow, LeaderboardRow> cell(
      Predicate<LeaderboardRow> known, Function<LeaderboardRow, ? extends Node> content) {
    return new TableCell<>() {
      @Override
      protected void updateItem(LeaderboardRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null || !known.test(row) ? null : content.apply(row));
      }
    };
  }
}
