package org.jinguo.ui.kit.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/**
 * Shows a {@link Form}: its name and what is wrong on top, the fields scrolling, the buttons always
 * in sight. Put it beside a grid with {@link FormBeside}.
 */
public final class FormPanel {

    private final Form form;
    private final Supplier<LocalDate> today;
    private final BorderPane root = new BorderPane();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<FormRow> entryRows = new ArrayList<>();
    private final FormKeys keys;

    /** Shows a form; the clock says what today is. */
    public FormPanel(Form form, Clock clock) {
        this.form = form;
        this.today = () -> LocalDate.now(clock);
        this.keys = new FormKeys(form, root, today);
        rows.getStyleClass().add("form-rows");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        root.setTop(head());
        root.setCenter(scroll);
        root.setBottom(buttons());
        root.getStyleClass().add("form-panel");
        form.parts().forEach(this::show);
        form.problems().addListener((ListChangeListener<FormProblem>) c -> entryRows.forEach(FormRow::tell));
        form.begunProperty().addListener((o, was, now) -> begun());
    }

    private Node head() {
        Label title = new Label();
        title.textProperty().bind(form.titleProperty());
        title.getStyleClass().add("section");
        title.setWrapText(true);
        VBox head = new VBox(title, draftLine(), new ProblemList(form, keys::go));
        head.getStyleClass().add("form-head");
        return head;
    }

    private Node draftLine() {
        Button over = new Button(Messages.get("ui.form.draft.over"));
        over.getStyleClass().add("chip");
        over.setOnAction(e -> form.startOver());
        Label label = note(form.draftNote());
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label, over);
        line.getStyleClass().add("form-draft");
        line.visibleProperty().bind(label.visibleProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node buttons() {
        Button close = new Button(Messages.get("ui.form.close"));
        close.setOnAction(e -> form.close());
        Button save = new Button();
        save.setId("form-save");
        save.textProperty().bind(form.deedProperty());
        save.setOnAction(e -> form.save());
        save.getStyleClass().add("primary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, close, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    private void show(FormPart part) {
        if (part instanceof FormEntry entry) {
            FormRow row = new FormRow(form, entry, today);
            rows.getChildren().add(row);
            entryRows.add(row);
            keys.add(row);
            row.input().focusedProperty().addListener((o, was, now) -> {
                if (now) {
                    bringIntoSight(row);
                }
            });
        } else if (part instanceof TickSet set) {
            rows.getChildren().add(ticks(set));
        } else if (part instanceof FormHeading heading) {
            Label label = new Label(heading.text());
            label.getStyleClass().add("form-section");
            rows.getChildren().add(label);
        } else if (part instanceof FormNote said && said != form.draftNote()) {
            rows.getChildren().add(note(said));
        }
    }

    private static Label note(FormNote said) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(said.isWarning() ? "warn-box" : "hint");
        label.textProperty().bind(said.textProperty());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node ticks(TickSet set) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("form-ticks");
        keys.add(boxes);
        set.ticks().addListener((ListChangeListener<TickSet.Tick>) c -> boxes.getChildren()
                .setAll(set.ticks().stream().map(FormPanel::box).toList()));
        boxes.getChildren().setAll(set.ticks().stream().map(FormPanel::box).toList());
        Label label = new Label(set.label());
        label.getStyleClass().add("form-ticks-label");
        label.setWrapText(true);
        VBox box = new VBox(label, boxes);
        box.visibleProperty().bind(Bindings.isNotEmpty(set.ticks()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static CheckBox box(TickSet.Tick tick) {
        CheckBox box = new CheckBox(tick.label());
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }

    private void bringIntoSight(Node row) {
        Bounds place = row.getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double all = rows.getHeight();
        double top = scroll.getVvalue() * Math.max(0, all - view);
        if (view >= place.getHeight() && all > view && (place.getMinY() < top || place.getMaxY() > top + view)) {
            double wanted = Math.max(0, place.getMinY() - view / 3);
            scroll.setVvalue(Math.min(1, wanted / (all - view)));
        }
    }

    /** A record has begun: if the keyboard is in the form, it goes to the first field. */
    private void begun() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == root) {
                takeFocus();
                return;
            }
        }
    }

    /** Puts the keyboard on the first field that was not carried over. */
    public void takeFocus() {
        // Rows inside a scroll pane belong to the scene only once its skin is made.
        root.applyCss();
        root.layout();
        scroll.setVvalue(0);
        keys.takeFocus();
    }

    /** The form that it shows. */
    public Form form() {
        return form;
    }

    /** The panel. */
    public Region root() {
        return root;
    }
}
