package org.jinguo.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.returns.LeftOut;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.JobBar;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.print.SheetPreview;
import org.jinguo.ui.kit.print.SheetPrinter;

/** 公示与打印: what is wanted at the left, how it will be printed at the right. */
public final class NoticeView implements Screen {

    /** How many lines of what was left out are in sight, and how high one is beside its words. */
    private static final int LINES = 3;

    private static final double LINE = 1.4;

    private final NoticeViewModel model;
    private final SheetPrinter printer;
    private final SheetPreview preview = new SheetPreview();
    private final NoticePanel panel;
    private final BorderPane root = new BorderPane();
    private final Command export;
    private final Command print;
    private final Command next;
    private final Command previous;
    private final Command byGroup;
    private final Command groups;

    /** Shows a model. */
    public NoticeView(NoticeViewModel model, SheetPrinter printer) {
        this.model = model;
        this.printer = printer;
        BooleanExpression some =
                BooleanExpression.booleanExpression(model.sampleProperty().map(Optional::isPresent));
        this.export = Command.of("notice.export", Messages.get("ui.notice.export"), model::export)
                .key("Shortcut+E")
                .when(model.exportableProperty().and(idle()));
        this.print = Command.of("notice.print", Messages.get("ui.notice.print"), this::sendToPrinter)
                .key("Shortcut+Shift+P")
                .when(some);
        this.next = Command.of("notice.next", Messages.get("ui.notice.next"), () -> preview.turn(1))
                .key("PAGE_DOWN")
                .when(some);
        this.previous = Command.of("notice.previous", Messages.get("ui.notice.previous"), () -> preview.turn(-1))
                .key("PAGE_UP")
                .when(some);
        this.byGroup = Command.of("notice.byGroup", Messages.get("ui.notice.byGroup"), this::turnByGroup)
                .chosenWhile(model.choices().byGroupProperty())
                .when(model.groupableProperty());
        this.groups = Command.of("notice.groups", Messages.get("ui.notice.groups"), model::exportGroups)
                .when(model.groupableProperty().and(idle()));
        this.panel = new NoticePanel(model, groups.button());
        build();
        model.sampleProperty().addListener((o, before, now) -> show(before, now));
    }

    private BooleanExpression idle() {
        return BooleanExpression.booleanExpression(model.jobProperty().map(Optional::isEmpty));
    }

    private void turnByGroup() {
        BooleanProperty tick = model.choices().byGroupProperty();
        tick.set(!tick.get());
    }

    private void build() {
        preview.setId("notice-preview");
        root.getStyleClass().add("page");
        root.setTop(new JobBar(model.jobProperty(), model::stop));
        root.setLeft(panel.root());
        panel.root().addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        VBox right = new VBox(advice(), sheet(), pages(), leftOut());
        root.setCenter(right);
    }

    /** The keys that turn the pages would be taken by the panel to scroll itself. */
    private void turn(KeyEvent press) {
        Stream.of(next, previous).filter(c -> c.hears(press)).forEach(c -> {
            press.consume();
            c.run();
        });
    }

    private Node advice() {
        Label label = new Label();
        label.setId("notice-advice");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("warn-bar");
        label.textProperty().bind(model.adviceProperty());
        label.visibleProperty().bind(model.adviceProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node sheet() {
        Label none = new Label();
        none.setId("notice-empty");
        none.setWrapText(true);
        none.getStyleClass().add("empty-text");
        none.textProperty().bind(model.emptyProperty());
        StackPane paper = new StackPane(preview, none);
        preview.visibleProperty().bind(model.emptyProperty().isEmpty());
        none.visibleProperty().bind(model.emptyProperty().isNotEmpty());
        paper.setMinHeight(0);
        VBox.setVgrow(paper, Priority.ALWAYS);
        return paper;
    }

    private Node pages() {
        Label at = new Label();
        at.setId("notice-page");
        at.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.get(
                                "ui.print.page",
                                preview.pageProperty().get() + 1,
                                preview.countProperty().get()),
                        preview.pageProperty(),
                        preview.countProperty()));
        Button back = previous.button();
        Button on = next.button();
        HBox bar = new HBox(back, at, on);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("action-bar");
        bar.visibleProperty().bind(model.emptyProperty().isEmpty());
        return bar;
    }

    private Node leftOut() {
        ListView<LeftOut> list = new ListView<>(model.leftOut());
        list.setId("notice-left-out");
        list.setAccessibleText(Messages.get("ui.notice.leftOut.name"));
        list.getStyleClass().add("notice-left-out");
        list.setCellFactory(view -> new Told());
        Label title = new Label();
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.get("ui.notice.leftOut", model.leftOut().size()), model.leftOut()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        list.prefHeightProperty()
                .bind(title.heightProperty()
                        .multiply(Bindings.min(Bindings.size(model.leftOut()), LINES)
                                .add(1))
                        .multiply(LINE));
        VBox box = new VBox(title, list);
        box.getStyleClass().add("notice-told");
        box.visibleProperty().bind(Bindings.isNotEmpty(model.leftOut()));
        box.managedProperty().bind(box.visibleProperty());
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /** A sentence in as many lines as it takes. */
    private static final class Told extends ListCell<LeftOut> {

        Told() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LeftOut item, boolean none) {
            super.updateItem(item, none);
            setText(none || item == null ? null : item.sentence());
        }
    }

    private void show(Optional<Sample> before, Optional<Sample> now) {
        now.ifPresent(s -> preview.show(s.sheet(), before.filter(b -> b.same(s)).isPresent()));
    }

    private void sendToPrinter() {
        model.sampleProperty().get().ifPresent(s -> printer.print(s.title(), s.sheet()));
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
        panel.takeFocus();
    }

    @Override
    public Optional<Command> paper() {
        return Optional.of(print);
    }

    @Override
    public List<Node> tools() {
        return List.of(print.button(), export.primaryButton());
    }

    @Override
    public List<Command> commands() {
        return List.of(export, print, previous, next, byGroup, groups);
    }
}
