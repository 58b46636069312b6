package org.jinguo.ui.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.figures.FigureRecord;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridColumn;

/** 明细: a number, the rule it is counted by, and the records that were counted. */
public final class RecordsView implements Screen {

    private static final int WIDE = 14;

    private final RecordsViewModel model;
    private final Consumer<Path> opener;
    private final Label title = new Label();
    private final Label rule = new Label();
    private final Label empty = new Label();
    private final TextField filter = new TextField();
    private final DataGrid<FigureRecord> grid;
    private final BorderPane root = new BorderPane();
    private final Command back;
    private final Command copy;
    private final Command export;
    private List<String> headings = List.of();

    /** Shows a model; {@code opener} opens the workbook that was written. */
    public RecordsView(RecordsViewModel model, Consumer<Path> opener) {
        this.model = model;
        this.opener = opener;
        back = Command.of("records.back", Messages.get("ui.records.back"), model::back)
                .key("Alt+Left");
        copy = Command.of("records.copy", Messages.get("ui.records.copy"), this::copy);
        export = Command.of("records.export", Messages.get("ui.records.export"), this::export);
        grid = new DataGrid<>(Messages.get("ui.records.table"), model.background(), model::texts, List.of());
        build();
        model.shown().addListener((ListChangeListener<FigureRecord>) c -> show());
        filter.textProperty().bindBidirectional(model.filterProperty());
        model.pictureProperty().addListener((o, before, now) -> now.ifPresentOrElse(this::draw, this::clear));
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
        grid.setId("records-grid");
        grid.keyedBy(RecordsView::ref);
        grid.enterOpens();
        grid.onOpen(model::open);
        grid.onMessage(model.status()::say);
        grid.setEmpty(Grids.empty(empty));
        grid.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.setTop(head);
        root.setCenter(grid);
        root.getStyleClass().add("page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        filter.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                grid.takeFocus();
                e.consume();
            }
        });
    }

    private static RecordRef ref(FigureRecord record) {
        return new RecordRef(record.ledger(), record.id());
    }

    /** As a character, not as a key: else the filter would get it, too. */
    private void typed(KeyEvent e) {
        boolean reading = e.getTarget() instanceof TextField field && !field.isEditable();
        if (reading && e.getCharacter().equals("/")) {
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
            grid.takeFocus();
        }
        e.consume();
    }

    /** The selected records, or all in sight where only one is. */
    private void copy() {
        List<FigureRecord> chosen = grid.selectedRows();
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied(chosen.size() > 1 ? chosen : grid.shownRows()));
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
    }

    private void draw(RecordsPicture p) {
        empty.setText(Messages.get("ui.records.none"));
        String number = p.value().known() ? p.value().text() : Messages.get("ui.records.unknown");
        title.setText(Messages.get(
                "ui.records.title",
                p.figure().name(),
                p.unit().name(),
                p.period().label(),
                number));
        List<String> said = new ArrayList<>();
        said.add(Messages.get("ui.records.rule", p.figure().code(), p.figure().rule()));
        said.addAll(p.notes());
        rule.setText(String.join("\n", said));
        if (!headings.equals(p.headings())) {
            headings = p.headings();
            grid.setColumns(headings.stream()
                    .map(h -> p.isFigure(h) ? column(h).atRight() : column(h))
                    .toList());
        }
        show();
    }

    private void show() {
        if (!model.shown().isEmpty() && headings.isEmpty()) {
            return;
        }
        grid.setItems(List.copyOf(model.shown()));
    }

    private static GridColumn<FigureRecord> column(String heading) {
        Field field = Field.of(heading, heading, FieldKind.TEXT).wide(WIDE);
        return GridColumn.<FigureRecord>of(
                        Ledgers.PERSON, field, r -> r.columns().getOrDefault(heading, ""))
                .readOnly(Messages.get("ui.records.locked"));
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
        List<Command> all = new ArrayList<>(List.of(back, copy, export));
        all.addAll(grid.commands());
        return all;
    }

    @Override
    public List<Node> tools() {
        return List.of(back.button(), copy.button(), export.button());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return grid.currentProperty().map(row -> row.map(RecordsView::ref));
    }

    @Override
    public void takeFocus() {
        grid.takeFocus();
    }

    @Override
    public String keys() {
        return Messages.get("ui.records.keys");
    }
}
