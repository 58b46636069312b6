package org.jinguo.ui.returns;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnForm;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.JobBar;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.print.SheetPrinter;

/** 报表: the forms, what the checks say, export, and what was written. */
public final class ReturnsView implements Screen {

    /** Width of the list from which on it tells when a form is due, px at 100 %. */
    private static final double DUE_FROM = 420;

    private static final double FORMS_SHARE = 0.48;

    private final ReturnsViewModel model;
    private final Consumer<Path> opener;
    private final TableView<ReturnForm> forms = Grids.table(Messages.get("ui.nav.returns"));
    private final TableView<Finding> findings = Grids.table(Messages.get("ui.returns.findings"));
    private final TableView<Written> written = Grids.table(Messages.get("ui.returns.written"));
    private final BorderPane root = new BorderPane();
    private final FileDialogs files;
    private final PartBar part;
    private final Command export;
    private final Command print;
    private final Command open;
    private final Command showFolder;
    private final Command otherFolder;

    /** Shows a model; {@code opener} opens files in the officer's own programs. */
    public ReturnsView(ReturnsViewModel model, FileDialogs files, Consumer<Path> opener, SheetPrinter printer) {
        this.model = model;
        this.files = files;
        this.opener = opener;
        this.part = new PartBar(model.choices());
        this.export = Command.of("returns.export", Messages.get("ui.returns.export"), model::export)
                .key("Shortcut+E")
                .when(forms.getSelectionModel()
                        .selectedItemProperty()
                        .isNotNull()
                        .and(idle()));
        this.print = Command.of("returns.print", Messages.get("ui.returns.print"), () -> model.paper(printer::print))
                .key("Shortcut+Shift+P")
                .when(forms.getSelectionModel().selectedItemProperty().isNotNull());
        this.open = Command.of("returns.open", Messages.get("ui.returns.open"), this::open)
                .key("Enter")
                .ownKeys()
                .when(written.getSelectionModel().selectedItemProperty().isNotNull());
        this.showFolder = Command.of(
                "returns.folder",
                Messages.get("ui.returns.folder.open"),
                () -> opener.accept(model.folderProperty().get()));
        this.otherFolder =
                Command.of("returns.otherFolder", Messages.get("ui.returns.folder.other"), this::chooseFolder);
        buildForms();
        buildFindings();
        buildWritten();
        VBox lower = new VBox(part.root(), verdict(), findings, heading(), written);
        VBox.setVgrow(findings, Priority.ALWAYS);
        VBox.setVgrow(written, Priority.ALWAYS);
        // Magnified on a small screen the tables give way, not the buttons at the foot.
        findings.setMinHeight(0);
        written.setMinHeight(0);
        lower.setMinHeight(0);
        root.setTop(new JobBar(model.jobProperty(), model::stop));
        SplitPane parts = new SplitPane(forms, lower);
        parts.setDividerPositions(FORMS_SHARE);
        root.setCenter(parts);
        root.setBottom(folderBar());
        root.getStyleClass().add("page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private BooleanExpression idle() {
        return BooleanExpression.booleanExpression(model.jobProperty().map(Optional::isEmpty));
    }

    private void buildForms() {
        forms.setId("returns-forms");
        forms.setItems(model.forms());
        forms.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        forms.getColumns()
                .setAll(List.of(
                        Grids.text(Messages.get("ui.returns.col.code"), 64, ReturnForm::code),
                        Grids.text(Messages.get("ui.returns.col.title"), 240, ReturnForm::title),
                        Grids.text(
                                Messages.get("ui.returns.col.due"),
                                230,
                                f -> f.words().frequency())));
        Grids.dropBelow(forms, DUE_FROM, forms.getColumns().get(2));
        forms.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<ReturnForm>)
                c -> model.choose(List.copyOf(forms.getSelectionModel().getSelectedItems())));
    }

    private void buildFindings() {
        findings.getColumns()
                .setAll(List.of(
                        Grids.text(Messages.get("ui.returns.col.level"), 72, ReturnsView::level),
                        Grids.text(
                                Messages.get("ui.returns.col.unit"),
                                110,
                                f -> f.unit().name()),
                        Grids.text(Messages.get("ui.returns.col.text"), 600, Finding::text)));
        Label none = new Label();
        none.textProperty()
                .bind(javafx.beans.binding.Bindings.when(model.verdictProperty().isEmpty())
                        .then(Messages.get("ui.returns.choose"))
                        .otherwise(""));
        wrapTexts();
        findings.setPlaceholder(Grids.empty(none));
        findings.setItems(model.findings());
    }

    @SuppressWarnings("unchecked")
    private void wrapTexts() {
        Grids.wrap(
                findings, (TableColumn<Finding, String>) findings.getColumns().get(2));
    }

    private static String level(Finding finding) {
        return switch (finding.level()) {
            case ERROR -> Messages.get("ui.returns.level.error");
            case EXPLAIN -> Messages.get("ui.returns.level.explain");
            case HINT -> Messages.get("ui.returns.level.hint");
        };
    }

    private void buildWritten() {
        written.setId("returns-written");
        written.setItems(model.written());
        written.getColumns()
                .setAll(List.of(
                        Grids.text(Messages.get("ui.returns.col.title"), 240, Written::title),
                        Grids.text(
                                Messages.get("ui.returns.col.file"),
                                600,
                                w -> w.done() ? String.valueOf(w.file().getFileName()) : w.trouble())));
        written.setPlaceholder(Grids.empty(new Label(Messages.get("ui.returns.noneWritten"))));
        written.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
                e.consume();
            }
        });
        written.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2) {
                open();
            }
        });
    }

    private void open() {
        Written chosen = written.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            opener.accept(chosen.file());
        }
    }

    private Node verdict() {
        Label label = new Label();
        label.setId("returns-verdict");
        label.setWrapText(true);
        label.textProperty().bind(model.verdictProperty());
        return bar(label);
    }

    private Node heading() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return bar(new Label(Messages.get("ui.returns.written")), gap, open.button());
    }

    private Node folderBar() {
        Label folder = new Label();
        folder.textProperty()
                .bind(model.folderProperty().map(p -> Messages.get("ui.returns.folder", String.valueOf(p))));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return bar(folder, gap, showFolder.button(), otherFolder.button());
    }

    private static HBox bar(Node... nodes) {
        HBox bar = new HBox(nodes);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private void chooseFolder() {
        files.folder(
                        root.getScene().getWindow(),
                        Messages.get("ui.returns.folder.other"),
                        model.folderProperty().get())
                .ifPresent(model.folderProperty()::set);
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() == forms && e.getCode() == KeyCode.ENTER) {
            export.run();
            e.consume();
        }
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
        forms.requestFocus();
        if (forms.getSelectionModel().isEmpty()) {
            forms.getSelectionModel().select(0);
        }
    }

    /** The topic is a form's code. */
    @Override
    public void about(String topic) {
        forms.getItems().stream()
                .filter(f -> f.code().equals(topic))
                .findFirst()
                .ifPresent(f -> {
                    forms.getSelectionModel().clearSelection();
                    forms.getSelectionModel().select(f);
                    forms.scrollTo(f);
                });
    }

    @Override
    public List<Node> tools() {
        return List.of(print.button(), export.primaryButton());
    }

    @Override
    public Optional<Command> paper() {
        return Optional.of(print);
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(Stream.of(export, print, open, showFolder, otherFolder), part.commands().stream())
                .toList();
    }
}
