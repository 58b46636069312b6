package org.jinguo.ui.aid;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.DateText;
import org.jinguo.model.person.BankCard;
import org.jinguo.model.person.CitizenId;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.form.FormBeside;
import org.jinguo.ui.kit.form.FormPanel;

/** 关爱救助: payments of the unit and year with totals, and the form beside them. */
public final class AidView implements Screen {

    private static final double ID_WIDTH = 170;

    private final AidViewModel model;
    private final TableView<Paid> table = Grids.table(Messages.get("ui.nav.aid"));
    private final FormPanel form;
    private final FormBeside beside;
    private final BorderPane root = new BorderPane();
    private final Command add;
    private final Command correct;
    private final Command remove;

    /** Shows a model. */
    public AidView(AidViewModel model) {
        this.model = model;
        ObservableValue<Boolean> chosen = model.selectedProperty().map(Optional::isPresent);
        this.add =
                Command.of("aid.add", Messages.get("ui.aid.tool.add"), model::add)
                        .key("Shortcut+N");
        this.correct =
                Command.of("aid.correct", Messages.get("ui.aid.tool.correct"), model::correct)
                        .key("Enter")
                        .key("F2")
                        .ownKeys()
                        .when(chosen);
        this.remove =
                Command.of("aid.remove", Messages.get("ui.aid.tool.remove"), model::remove)
                        .key("Delete")
                        .ownKeys()
                        .when(chosen);
        this.form = new FormPanel(model.form().form(), model.clock());
        table.setId("aid-grid");
        table.setItems(model.rows());
        List<TableColumn<Paid, ?>> columns = columns();
        table.getColumns().setAll(columns);
        columns.get(3).setMinWidth(ID_WIDTH);
        Grids.dropBelow(table, 940, columns.get(3), columns.get(7), columns.get(8), columns.get(9));
        Grids.dropBelow(table, 560, columns.get(0), columns.get(6));
        Label sentence = new Label();
        sentence.textProperty().bind(model.emptyProperty());
        Button begin = add.button();
        begin.setId("aid-begin");
        table.setPlaceholder(Grids.empty(sentence, begin));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, row) -> model.selectedProperty().set(Optional.ofNullable(row)));
        model.selectedProperty()
                .addListener((o, before, row) -> row.ifPresent(table.getSelectionModel()::select));
        model.openProperty().addListener((o, before, open) -> showForm(open));
        root.setTop(totals());
        root.setCenter(table);
        beside = new FormBeside(root);
        root.getStyleClass().add("page");
        // A filter on the table too: it keeps F2 to itself.
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node totals() {
        Label totals = new Label();
        totals.setId("aid-totals");
        totals.setWrapText(true);
        totals.setMaxWidth(Double.MAX_VALUE);
        totals.textProperty().bind(model.totalsProperty());
        totals.getStyleClass().add("total-bar");
        return totals;
    }

    private List<TableColumn<Paid, ?>> columns() {
        return List.of(
                Grids.text(Messages.get("ui.aid.village"), 96, model::villageOf),
                Grids.text(Messages.get("ui.aid.programme"), 110, p -> p.programme().name()),
                Grids.text(Messages.get("ui.person.name"), 76, p -> p.person().name()),
                Grids.text(
                        Messages.get("ui.aid.col.id"),
                        164,
                        p -> p.person().idNo() == null ? "" : CitizenId.mask(p.person().idNo())),
                Grids.<Paid, Long>figure(
                        Messages.get("ui.aid.col.amount"),
                        96,
                        p -> p.payment().amount(),
                        fen -> new Money(fen).toYuanText()),
                Grids.text(
                        Messages.get("ui.aid.col.paidOn"),
                        92,
                        p ->
                                p.payment().paidOn() == null
                                        ? ""
                                        : DateText.of(p.payment().paidOn()).roster()),
                Grids.text(Messages.get("ui.aid.col.batch"), 64, p -> text(p.payment().batch())),
                Grids.text(Messages.get("ui.aid.col.fund"), 84, p -> text(p.payment().fund())),
                Grids.text(
                        Messages.get("ui.aid.col.account"),
                        96,
                        p ->
                                p.payment().acctNo() == null
                                        ? ""
                                        : BankCard.mask(p.payment().acctNo())),
                Grids.text(
                        Messages.get("ui.aid.col.remark"), 120, p -> text(p.payment().remark())));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private void showForm(boolean open) {
        if (open) {
            beside.show(form);
        } else {
            beside.hide();
            takeFocus();
        }
    }

    private void pressed(KeyEvent e) {
        boolean taken = true;
        if (e.getCode() == KeyCode.ESCAPE && model.openProperty().get()) {
            model.form().form().close();
        } else if (e.getTarget() == table
                && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2)) {
            model.correct();
        } else if (e.getTarget() == table && e.getCode() == KeyCode.DELETE) {
            model.remove();
        } else {
            taken = false;
        }
        if (taken) {
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
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    @Override
    public List<Node> tools() {
        return List.of(correct.button(), remove.destructiveButton(), add.primaryButton());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.selectedProperty()
                .map(row -> row.map(r -> new RecordRef(Ledgers.PAYMENT, r.payment().id())));
    }

    @Override
    public void reveal(RecordRef record) {
        table.getItems().stream()
                .filter(r -> r.payment().id() == record.id())
                .findFirst()
                .ifPresent(
                        r -> {
                            table.getSelectionModel().select(r);
                            table.scrollTo(r);
                        });
    }

    @Override
    public List<Command> commands() {
        return List.of(add, correct, remove);
    }
}
