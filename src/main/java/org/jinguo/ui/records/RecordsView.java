package org.jinguo.ui.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.figures.FigureRecord;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.Screen;

/** 明细: a number, the rule it is counted by, and the records that were counted. */
public final class RecordsView implements Screen {

    private final RecordsViewModel model;
    private final Consumer<Path> opener;
    private final Label title = new Label();
    private final Label rule = new Label();
    private final Label empty = new Label();
    private final TextField filter = new TextField();
    private final TableView<FigureRecord> table = Grids.table(Messages.get("ui.records.table"));
    private final BorderPane root = new BorderPane();
    private final Command back;
    private final Command copy;
    private final Command export;
    private List<String> headings = List.of();

    /** Shows a model; {@code opener} opens the workbook that was written. */
    public RecordsView(RecordsViewModel model, Consumer<Path> opener) {
        this.model = model;
        this.opener = opener;
        back =
                Command.of("records.back", Messages.get("ui.records.back"), model::back)
                        .key("Alt+Left");
        copy = Command.of("records.copy", Messages.get("ui.records.copy"), this::copy);
        export = Command.of("records.export", Messages.get("ui.records.export"), this::export);
        build();
        table.setItems(model.shown());
        filter.textProperty().bindBidirectional(model.filterProperty());
        model.pictureProperty()
                .addListener((o, before, now) -> now.ifPresentOrElse(this::draw, this::clear));
    }

    private void build() {
        title.getStyleClass().add("records-title");
        title.setWrapText(true);
        rule.getStyleClass().add("soft");
        rule.setWrapText(true);
        filter.setId("records-filter");
        filter.setPromptText(Messages.get("ui.records.filter"));
        filter.setAccessibleText(Messages.get("ui.records.filter"));
        VBox words = new VBox(title, rule);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        filter.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(words, filter);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("total-bar", "records-head");
        table.setId("records-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Grids.empty(empty));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::tableKeys);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getClickCount() == 2) {
                        openChosen();
                    }
                });
        table.setContextMenu(menu());
        root.setTop(head);
        root.setCenter(table);
        root.getStyleClass().add("page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        filter.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                        table.requestFocus();
                        e.consume();
                    }
                });
    }

    private ContextMenu menu() {
        MenuItem open = new MenuItem(Messages.get("ui.records.open"));
        open.setOnAction(e -> openChosen());
        MenuItem copyThem = new MenuItem(copy.plainLabel());
        copyThem.setOnAction(e -> copy());
        return new ContextMenu(open, copyThem);
    }

    private void tableKeys(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            openChosen();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
            copy();
            e.consume();
        }
    }

    /** As a character, not as a key: else the filter would get it, too. */
    private void typed(KeyEvent e) {
        if (e.getCharacter().equals("/")) {
            filter.requestFocus();
            e.consume();
        }
    }

    /** Esc empties the filter first, then goes back. */
    private void escape(KeyEvent e) {
        if (e.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (filter.getText().isEmpty()) {
            model.back();
        } else {
            filter.clear();
            table.requestFocus();
        }
        e.consume();
    }

    private void openChosen() {
        FigureRecord chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied(List.copyOf(table.getSelectionModel().getSelectedItems())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void export() {
        model.export(opener);
    }

    /** Until the records are there; 116,000 of them take two seconds. */
    private void clear() {
        title.setText("");
        rule.setText("");
        empty.setText(Messages.get("ui.records.reading"));
        table.getSelectionModel().clearSelection();
    }

    private void draw(RecordsPicture p) {
        empty.setText(Messages.get("ui.records.none"));
        String number = p.value().known() ? p.value().text() : Messages.get("ui.records.unknown");
        title.setText(
                Messages.get(
                        "ui.records.title",
                        p.figure().name(),
                        p.unit().name(),
                        p.period().label(),
                        number));
        rule.setText(Messages.get("ui.records.rule", p.figure().code(), p.figure().rule()));
        if (!headings.equals(p.headings())) {
            headings = p.headings();
            table.getColumns().setAll(columns());
        }
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private List<TableColumn<FigureRecord, ?>> columns() {
        List<TableColumn<FigureRecord, ?>> columns = new ArrayList<>();
        for (String heading : headings) {
            columns.add(Grids.text(heading, 120, r -> r.columns().getOrDefault(heading, "")));
        }
        return columns;
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
    public List<Command> commands() {
        return List.of(back, copy, export);
    }

    @Override
    public List<Node> tools() {
        return List.of(back.button(), copy.button(), export.button());
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
    }

    @Override
    public String keys() {
        return Messages.get("ui.records.keys");
    }
}
