package org.jinguo.ui.rounds;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;

/** The versions of the score scheme, and the form of one of them. */
final class SchemesPane {

    private static final int[][] PRESETS = {{85, 60}, {90, 75}, {80, 60}};

    private final SchemesModel model;
    private final BorderPane root = new BorderPane();
    private final FlowPane versions = new FlowPane();
    private final List<Control> order = new ArrayList<>();
    private final VBox form = new VBox();
    private final ScrollPane scroll = new ScrollPane(form);

    /**
     * A pane.
     *
     * @param deeds what can be done with the form; the last one is the main one
     */
    SchemesPane(SchemesModel model, List<Command> deeds) {
        this.model = model;
        versions.getStyleClass().add("rounds-versions");
        form.getChildren().addAll(head(), items());
        form.getStyleClass().add("rounds-form");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        root.setTop(versions);
        root.setCenter(scroll);
        root.setBottom(foot(deeds));
        root.getStyleClass().add("page");
        model.rowsProperty().addListener((o, before, now) -> drawVersions());
        model.chosenProperty().addListener((o, before, now) -> drawVersions());
    }

    private void drawVersions() {
        versions.getChildren().clear();
        for (SchemeRow row : model.rowsProperty().get()) {
            ToggleButton button = new ToggleButton(label(row));
            button.getStyleClass().add("chip");
            button.setSelected(model.chosenProperty()
                    .get()
                    .filter(c -> c.scheme().id() == row.scheme().id())
                    .isPresent());
            button.setOnAction(e -> {
                model.choose(row);
                drawVersions();
            });
            versions.getChildren().add(button);
        }
    }

    private static String label(SchemeRow row) {
        String year = String.valueOf(row.scheme().yearNo());
        return row.used()
                ? Messages.get("ui.rounds.scheme.chipUsed", year, row.scheme().version(), row.uses())
                : Messages.get("ui.rounds.scheme.chip", year, row.scheme().version());
    }

    private Node head() {
        Label title = new Label();
        title.textProperty().bind(model.titleProperty());
        title.getStyleClass().add("section");
        Label rounds = new Label();
        rounds.getStyleClass().add("hint");
        rounds.setWrapText(true);
        rounds.textProperty()
                .bind(model.chosenProperty()
                        .map(c -> c.filter(r -> !r.rounds().isEmpty())
                                .map(SchemesPane::goesBy)
                                .orElse(""))
                        .orElse(""));
        rounds.managedProperty().bind(rounds.textProperty().isNotEmpty());
        Label used = new Label();
        used.setId("scheme-used");
        used.getStyleClass().add("warn-box");
        used.setWrapText(true);
        used.setMinHeight(Region.USE_PREF_SIZE);
        used.setMaxWidth(Double.MAX_VALUE);
        used.textProperty().bind(model.noteProperty());
        used.visibleProperty().bind(used.textProperty().isNotEmpty());
        used.managedProperty().bind(used.visibleProperty());
        TextField name = field("scheme-name", Messages.get("ui.rounds.scheme.name"), 24);
        name.textProperty().bindBidirectional(model.nameProperty());
        VBox head = new VBox(
                title, rounds, used, row(new Label(Messages.get("ui.rounds.scheme.name")), name), thresholds());
        head.getStyleClass().add("rounds-head");
        return head;
    }

    private static String goesBy(SchemeRow row) {
        return Messages.get("ui.rounds.scheme.rounds", String.join("、", row.rounds()));
    }

    private Node thresholds() {
        TextField clean = number("scheme-clean", Messages.get("ui.rounds.scheme.clean"), model.cleanMinProperty());
        TextField fair = number("scheme-fair", Messages.get("ui.rounds.scheme.fair"), model.fairMinProperty());
        FlowPane line = new FlowPane(
                new Label(Messages.get("ui.rounds.scheme.clean")),
                clean,
                new Label(Messages.get("ui.rounds.scheme.fair")),
                fair);
        for (int[] preset : PRESETS) {
            Button chip = new Button(Messages.get("ui.rounds.scheme.preset", preset[0], preset[1]));
            chip.getStyleClass().add("chip");
            chip.setOnAction(e -> model.preset(preset[0], preset[1]));
            line.getChildren().add(chip);
        }
        line.getStyleClass().add("rounds-line");
        return line;
    }

    private Node items() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rounds-items");
        grid.addRow(
                0,
                soft(Messages.get("ui.rounds.item.no")),
                soft(Messages.get("ui.rounds.item.name")),
                soft(Messages.get("ui.rounds.item.points")),
                soft(Messages.get("ui.rounds.item.kind")));
        for (int i = 0; i < model.items().size(); i++) {
            addItem(grid, i, model.items().get(i));
        }
        Label sum = new Label();
        sum.setId("scheme-sum");
        sum.setWrapText(true);
        sum.textProperty().bind(model.sumProperty());
        model.fullProperty().addListener((o, before, now) -> {
            sum.getStyleClass().removeAll("danger-text", "rounds-ok");
            sum.getStyleClass().add(now ? "rounds-ok" : "danger-text");
        });
        sum.getStyleClass().add("danger-text");
        Label hint = new Label(Messages.get("ui.rounds.item.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(sum, grid, hint);
        box.getStyleClass().add("rounds-head");
        return box;
    }

    private void addItem(GridPane grid, int at, ItemFields item) {
        String no = String.valueOf(at + 1);
        TextField name = field("item-name-" + no, Messages.get("ui.rounds.item.nameOf", no), 18);
        name.textProperty().bindBidirectional(item.nameProperty());
        TextField points =
                number("item-points-" + no, Messages.get("ui.rounds.item.pointsOf", no), item.pointsProperty());
        points.disableProperty().bind(item.kindProperty().isEqualTo(ItemKind.VETO));
        ComboBox<ItemKind> kind = new ComboBox<>();
        kind.getItems().setAll(ItemKind.values());
        kind.setId("item-kind-" + no);
        kind.setAccessibleText(Messages.get("ui.rounds.item.kindOf", no));
        kind.setConverter(labels());
        kind.valueProperty().bindBidirectional(item.kindProperty());
        Button away = new Button(Messages.get("ui.rounds.item.away"));
        away.getStyleClass().add("flat");
        away.setAccessibleText(Messages.get("ui.rounds.item.awayOf", no));
        away.setOnAction(e -> model.remove(at));
        grid.addRow(at + 1, soft(no), name, points, kind, away);
    }

    private static StringConverter<ItemKind> labels() {
        return new StringConverter<>() {
            @Override
            public String toString(ItemKind kind) {
                return kind == null ? "" : kind.label();
            }

            @Override
            public ItemKind fromString(String text) {
                return null;
            }
        };
    }

    private Node foot(List<Command> deeds) {
        Label problem = new Label();
        problem.setId("scheme-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.getStyleClass().add("danger-text");
        problem.setWrapText(true);
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(problem);
        for (int i = 0; i < deeds.size(); i++) {
            Command deed = deeds.get(i);
            Button button = i == deeds.size() - 1 ? deed.primaryButton() : deed.button();
            button.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(button);
        }
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("action-bar");
        return foot;
    }

    private TextField number(String id, String name, StringProperty text) {
        TextField made = field(id, name, 5);
        made.setAlignment(Pos.CENTER_RIGHT);
        made.textProperty().bindBidirectional(text);
        return made;
    }

    /** A field; Enter goes on to the next one, and saves in the last. */
    private TextField field(String id, String name, int columns) {
        TextField made = new TextField();
        made.setId(id);
        made.setAccessibleText(name);
        made.setPrefColumnCount(columns);
        made.setMinWidth(Region.USE_PREF_SIZE);
        made.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                bringIntoSight(made);
            }
        });
        int at = order.size();
        order.add(made);
        made.setOnAction(e -> {
            for (int next = at + 1; next < order.size(); next++) {
                if (!order.get(next).isDisabled()) {
                    order.get(next).requestFocus();
                    return;
                }
            }
            model.save();
        });
        return made;
    }

    private void bringIntoSight(Node field) {
        Bounds place = form.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double view = scroll.getViewportBounds().getHeight();
        double rest = form.getHeight() - view;
        double top = scroll.getVvalue() * Math.max(0, rest);
        if (rest > 0 && (place.getMinY() < top || place.getMaxY() > top + view)) {
            scroll.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - view / 3) / rest)));
        }
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        return label;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("rounds-line");
        return row;
    }

    void takeFocus() {
        // What is inside a scroll pane belongs to the scene only once its skin is made.
        root.applyCss();
        root.layout();
        order.get(0).requestFocus();
    }

    BorderPane root() {
        return root;
    }
}
