package org.jinguo.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.intake.FileReport;
import org.jinguo.intake.Outcome;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.JobBar;
import org.jinguo.ui.kit.Screen;

/** 从 Excel 导入: file by file what was recognised, what will change, what is refused and why. */
public final class IntakeView implements Screen {

    /**
     * A line of the list of remarks.
     *
     * @param place cell, or what it is about
     * @param text what to know
     */
    private record Remark(String place, String text) {}

    private final IntakeViewModel model;
    private final TableView<FileLine> files = Grids.table(Messages.get("ui.intake.table"));
    private final TableView<Remark> remarks = Grids.table(Messages.get("ui.intake.remarks"));
    private final Label detail = new Label();
    private final BorderPane root = new BorderPane();
    private final Command take;
    private final Command stop;

    /** Shows a model; {@code choose} asks for files. */
    public IntakeView(IntakeViewModel model, Runnable choose) {
        this.model = model;
        ObservableValue<Boolean> idle = model.jobProperty().map(Optional::isEmpty);
        this.take = Command.of("intake.take", Messages.get("ui.intake.command.take"), this::take)
                .when(model.readyProperty().greaterThan(0).and(BooleanExpression.booleanExpression(idle)));
        this.stop = Command.of("intake.stop", Messages.get("ui.job.stop"), model::stop)
                .when(model.jobProperty().map(Optional::isPresent));
        files.setId("intake-files");
        files.setItems(model.files());
        addColumns();
        Button pick = new Button(Messages.get("ui.intake.choose"));
        pick.setOnAction(e -> choose.run());
        files.setPlaceholder(Grids.empty(new Label(Messages.get("ui.intake.empty")), pick));
        remarks.setPlaceholder(Grids.empty(new Label(Messages.get("ui.intake.noRemarks"))));
        remarks.getColumns().add(Grids.text(Messages.get("ui.intake.col.place"), 110, Remark::place));
        TableColumn<Remark, String> reason = Grids.text(Messages.get("ui.intake.col.reason"), 600, Remark::text);
        Grids.wrap(remarks, reason);
        remarks.getColumns().add(reason);
        files.getSelectionModel().selectedItemProperty().addListener((o, a, line) -> show(line));
        model.files().addListener((javafx.collections.ListChangeListener<FileLine>) c -> {
            if (files.getSelectionModel().isEmpty() && !c.getList().isEmpty()) {
                files.getSelectionModel().select(0);
            }
        });
        detail.getStyleClass().add("intake-detail");
        detail.setWrapText(true);
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(remarks, Priority.ALWAYS);
        VBox below = new VBox(detail, remarks);
        below.getStyleClass().add("intake-below");
        root.setTop(new JobBar(model.jobProperty(), model::stop));
        root.setCenter(files);
        root.setBottom(new VBox(below, actions()));
        root.getStyleClass().add("page");
        below.visibleProperty().bind(Bindings.isNotEmpty(model.files()));
        below.managedProperty().bind(below.visibleProperty());
    }

    /** The button can not be used while it works; the keyboard goes to the files, not away. */
    private void take() {
        files.requestFocus();
        model.apply();
    }

    private void addColumns() {
        List<TableColumn<FileLine, ?>> columns = new ArrayList<>();
        columns.add(Grids.text(Messages.get("ui.intake.col.file"), 240, FileLine::name));
        columns.add(Grids.text(Messages.get("ui.intake.col.form"), 430, FileLine::recognised));
        columns.add(count(Messages.get("ui.intake.col.new"), f -> f.counts().created()));
        columns.add(count(Messages.get("ui.intake.col.updated"), f -> f.counts().updated()));
        columns.add(count(Messages.get("ui.intake.col.same"), f -> f.counts().same()));
        columns.add(count(Messages.get("ui.intake.col.refused"), f -> f.counts().refused()));
        columns.add(Grids.text(Messages.get("ui.intake.col.state"), 90, FileLine::state));
        files.getColumns().setAll(columns);
    }

    private static TableColumn<FileLine, Integer> count(
            String heading, java.util.function.Function<FileLine, Integer> value) {
        return Grids.figure(heading, 64, value, n -> Messages.get("ui.number", n));
    }

    private void show(FileLine line) {
        remarks.getItems().clear();
        detail.setText("");
        if (line == null) {
            return;
        }
        detail.setText(line.name() + "\n" + line.recognised());
        List<Remark> found = new ArrayList<>();
        if (!line.trouble().isEmpty()) {
            found.add(new Remark(Messages.get("ui.intake.about.file"), line.trouble()));
        }
        line.report().ifPresent(r -> addReport(r, found));
        if (line.report().isEmpty()) {
            line.plan().ifPresent(p -> addPlan(p, found));
        }
        remarks.getItems().setAll(found);
    }

    private static void addReport(FileReport report, List<Remark> found) {
        report.refusals().forEach(r -> found.add(new Remark(r.cell(), r.reason())));
        report.notes().forEach(n -> found.add(new Remark(Messages.get("ui.intake.about.note"), n)));
    }

    private static void addPlan(org.jinguo.intake.FilePlan plan, List<Remark> found) {
        plan.rows().stream()
                .filter(r -> r.outcome() == Outcome.REFUSED)
                .forEach(r -> r.problems().forEach(p -> found.add(new Remark(p.cell(), p.sentence()))));
        plan.notes().forEach(n -> found.add(new Remark(Messages.get("ui.intake.about.note"), n)));
        plan.rows().stream()
                .filter(r -> r.outcome() != Outcome.REFUSED && r.outcome() != Outcome.SKIPPED)
                .forEach(r -> r.repairs()
                        .forEach(x -> found.add(
                                new Remark(x.cell(), Messages.get("ui.intake.repair", x.from(), x.to(), x.reason())))));
    }

    private Node actions() {
        Label summary = new Label();
        summary.setId("intake-summary");
        summary.textProperty().bind(model.summaryProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = take.primaryButton();
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.get(
                                "ui.intake.take", model.readyProperty().get()),
                        model.readyProperty()));
        HBox bar = new HBox(summary, gap, button);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("action-bar");
        bar.visibleProperty().bind(Bindings.isNotEmpty(model.files()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        Optional.ofNullable(files.getSelectionModel().getSelectedItem()).ifPresent(this::show);
    }

    @Override
    public void takeFocus() {
        files.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(take, stop);
    }
}
