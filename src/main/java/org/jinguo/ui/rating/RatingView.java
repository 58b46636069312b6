package org.jinguo.ui.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.model.Ledgers;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;

/** 清洁家庭: the rating grid. */
public final class RatingView implements Screen {

    private static final String KIND = "rating.kind";
    private static final String JUMP = "rating.jump";
    private static final String BY_NUMBER = "number";

    private final RatingViewModel model;
    private final TableView<RatingRow> table = Grids.table(Messages.get("ui.nav.rating"));
    private final BorderPane root = new BorderPane(table);
    private final RatingCommands commands;
    private final StringBinding round;

    /** Shows a model; {@code importing} asks for workbooks. */
    public RatingView(RatingViewModel model, Runnable importing) {
        this.model = model;
        this.round = model.roundProperty();
        this.commands = new RatingCommands(model, this::takeFocus);
        table.setId("rating-grid");
        table.getStyleClass().add("rating-grid");
        table.setItems(model.rows());
        new RatingColumns(model, table);
        new RowDrag(model, table);
        Label empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        Button choose = new Button(Messages.get("ui.intake.choose"));
        choose.setOnAction(e -> importing.run());
        choose.visibleProperty().bind(model.importHelpsProperty());
        table.setPlaceholder(Grids.empty(empty, choose));
        new RatingKeys(model, table, commands.beforeGrid());
        followCurrent();
        root.setTop(roundBar());
        root.setBottom(new PromptBar(model, this::takeFocus).root());
        root.getStyleClass().add("page");
    }

    /** Keeps how she types and what she jumps to. */
    public void remember(UserSettings settings) {
        settings.get(KIND)
                .flatMap(k -> Stream.of(EntryKind.values())
                        .filter(e -> e.name().equals(k))
                        .findAny())
                .ifPresent(model.scores().kindProperty()::set);
        model.byNumberProperty()
                .set(settings.get(JUMP).filter(BY_NUMBER::equals).isPresent());
        model.scores().kindProperty().addListener((o, before, now) -> settings.put(KIND, now.name()));
        model.byNumberProperty().addListener((o, before, now) -> settings.put(JUMP, now ? BY_NUMBER : "door"));
    }

    private Node roundBar() {
        Label sentence = new Label();
        sentence.textProperty().bind(round);
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Button reopen = new Button(Messages.get("ui.rating.locked.reopen"));
        reopen.setId("rating-reopen");
        reopen.setMinWidth(Region.USE_PREF_SIZE);
        reopen.setOnAction(e -> model.toRounds());
        reopen.visibleProperty().bind(model.lockedProperty());
        HBox bar = new HBox(sentence, reopen);
        bar.setId("rating-round");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("rating-round");
        bar.visibleProperty().bind(Bindings.isNotEmpty(round));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Button kindButton() {
        Button button = commands.kind().button();
        button.textProperty()
                .bind(model.scores().kindProperty().map(k -> Messages.get("ui.rating.tool.kindNow", k.label())));
        return button;
    }

    private void followCurrent() {
        model.currentProperty().addListener((o, before, now) -> select(now.intValue()));
        table.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> {
            if (now.intValue() >= 0) {
                model.currentProperty().set(now.intValue());
            }
        });
    }

    private void select(int row) {
        if (row < 0) {
            table.getSelectionModel().clearSelection();
            return;
        }
        if (table.getSelectionModel().getSelectedIndex() != row) {
            table.getSelectionModel().clearAndSelect(row);
        }
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            keepInSight(flow, row);
        } else {
            table.scrollTo(Math.max(0, row - 5));
        }
    }

    /** Keeps three rows in sight below the current one, so that the next households can be read. */
    private void keepInSight(VirtualFlow<?> flow, int row) {
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (row > last - 3) {
            table.scrollTo(first + row - (last - 3));
        } else if (row < first + 1) {
            table.scrollTo(Math.max(0, row - 1));
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
    }

    @Override
    public List<Node> tools() {
        return List.of(kindButton(), commands.next().button(), commands.rest().button());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return table.getSelectionModel()
                .selectedItemProperty()
                .map(row -> Optional.of(
                        new RecordRef(Ledgers.HOUSEHOLD, row.household().id())))
                .orElse(Optional.empty());
    }

    @Override
    public void reveal(RecordRef record) {
        model.reveal(record.id());
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }
}
