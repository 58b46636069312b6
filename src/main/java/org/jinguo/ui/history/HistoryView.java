package org.jinguo.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jinguo.config.Messages;
import org.jinguo.store.Change;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.DayConverter;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.Screen;

/** 历史: what was changed, when and by whom. */
public final class HistoryView implements Screen {

    private final HistoryViewModel model;
    private final TableView<Change> table = Grids.table(Messages.get("ui.nav.history"));
    private final BorderPane root = new BorderPane(table);
    private final DatePicker day = new DatePicker();
    private final Command allDays;
    private final Command imports;

    /** Shows a model. */
    public HistoryView(HistoryViewModel model) {
        this.model = model;
        this.allDays =
                Command.of(
                        "history.allDays",
                        Messages.get("ui.history.allDays"),
                        () -> day.setValue(null));
        this.imports =
                Command.of(
                                "history.imports",
                                Messages.get("ui.history.imports"),
                                () -> model.importsProperty().set(!model.importsProperty().get()))
                        .chosenWhile(model.importsProperty());
        table.setId("history-grid");
        table.setItems(model.changes());
        table.getColumns()
                .setAll(
                        List.of(
                                Grids.text(Messages.get("ui.history.col.time"), 150, model::time),
                                Grids.text(
                                        Messages.get("ui.history.col.kind"),
                                        64,
                                        HistoryViewModel::kind),
                                Grids.<Change, Integer>figure(
                                        Messages.get("ui.history.col.rows"),
                                        72,
                                        Change::rows,
                                        n -> Messages.get("ui.number", n)),
                                Grids.text(Messages.get("ui.history.col.who"), 100, Change::who),
                                Grids.text(
                                        Messages.get("ui.history.col.label"), 600, Change::label)));
        table.setPlaceholder(Grids.empty(new Label(Messages.get("ui.history.empty"))));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, change) -> {
                            if (change == null) {
                                model.explainNothing();
                            } else {
                                model.explain(change);
                            }
                        });
        root.setTop(filters());
        root.setBottom(detail());
        root.getStyleClass().add("page");
    }

    private Node filters() {
        day.setId("history-day");
        day.getStyleClass().add("day");
        day.setConverter(new DayConverter(model.clock(), day::getValue));
        day.valueProperty()
                .addListener((o, before, now) -> model.dayProperty().set(Optional.ofNullable(now)));
        day.setAccessibleText(Messages.get("ui.history.day.name"));
        Label label = new Label(Messages.get("ui.history.day"));
        label.setLabelFor(day);
        label.setMnemonicParsing(true);
        CheckBox only = new CheckBox(imports.label());
        only.setId("history-imports");
        only.selectedProperty().bindBidirectional(model.importsProperty());
        HBox bar = new HBox(label, day, allDays.button(), only);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private Node detail() {
        Label detail = new Label();
        detail.setId("history-detail");
        detail.setWrapText(true);
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.textProperty().bind(model.detailProperty());
        detail.getStyleClass().add("detail-bar");
        detail.visibleProperty().bind(model.detailProperty().isNotEmpty());
        detail.managedProperty().bind(detail.visibleProperty());
        return detail;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(allDays, imports);
    }
}
