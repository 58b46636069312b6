package org.jinguo.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/** A card with lines, each with one deed; long lists are opened by a button in the heading. */
final class LineCard {

    private static final int SHORT = 6;

    private final VBox root = new VBox();
    private final Label title;
    private final Button more = new Button();
    private final VBox lines = new VBox();
    private final Consumer<HomeLine> open;
    private final String none;
    private List<HomeLine> shown = List.of();
    private boolean all;

    /**
     * A card.
     *
     * @param id its id, for the button that opens the whole list
     * @param heading its heading
     * @param none what it says without lines
     */
    LineCard(String id, String heading, String none, Consumer<HomeLine> open) {
        this.open = open;
        this.none = none;
        title = new Label(heading);
        title.getStyleClass().add("section");
        more.setId(id + "-more");
        more.getStyleClass().addAll("flat", "home-more");
        more.setOnAction(e -> toggle());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, more);
        head.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("home-lines");
        root.getStyleClass().addAll("card", "home-card");
        root.getChildren().setAll(head, lines);
        root.setMinWidth(0);
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::arrows);
        head(0);
    }

    private void toggle() {
        all = !all;
        draw();
    }

    void heading(String text) {
        title.setText(text);
    }

    /** Shows lines; the keyboard is put back by who asks. */
    void show(List<HomeLine> found) {
        shown = List.copyOf(found);
        draw();
    }

    private void draw() {
        List<Node> rows = new ArrayList<>();
        int most = all ? shown.size() : Math.min(SHORT, shown.size());
        shown.subList(0, most).forEach(l -> rows.add(row(l)));
        if (rows.isEmpty()) {
            Label empty = new Label(none);
            empty.setWrapText(true);
            empty.getStyleClass().add("soft");
            rows.add(empty);
        }
        lines.getChildren().setAll(rows);
        head(shown.size());
    }

    private void head(int count) {
        boolean many = count > SHORT;
        more.setVisible(many);
        more.setManaged(many);
        more.setText(all ? Messages.get("ui.home.less") : Messages.get("ui.home.more", count));
    }

    private Node row(HomeLine line) {
        Label key = new Label(line.key());
        key.getStyleClass().add("home-key");
        Label lead = new Label(line.lead());
        lead.getStyleClass().addAll("home-lead", mood(line));
        lead.setMinWidth(Region.USE_PREF_SIZE);
        lead.setManaged(!line.lead().isEmpty());
        Label text = new Label(line.text());
        text.getStyleClass().add("home-text");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label when = new Label(line.when());
        when.getStyleClass().addAll("soft", "home-state");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label state = new Label(line.state());
        state.getStyleClass().addAll("soft", "home-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Button deed = new Button(line.deed());
        deed.setId(line.id());
        deed.setMinWidth(Region.USE_PREF_SIZE);
        deed.getStyleClass().addAll("flat", "home-deed");
        deed.setAccessibleText(line.said());
        deed.setOnAction(e -> open.accept(line));
        HBox row = new HBox(key, lead, text, when, state, deed);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("home-line", mood(line));
        row.setOnMouseClicked(e -> deed.requestFocus());
        return row;
    }

    private static String mood(HomeLine line) {
        return "mood-" + line.mood().name().toLowerCase(Locale.ROOT);
    }

    private List<Button> deeds() {
        return lines.lookupAll(".home-deed").stream().map(Button.class::cast).toList();
    }

    private void arrows(KeyEvent e) {
        int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        List<Button> deeds = deeds();
        int at = deeds.indexOf(e.getTarget());
        if (by != 0 && at >= 0) {
            deeds.get(Math.max(0, Math.min(deeds.size() - 1, at + by))).requestFocus();
            e.consume();
        }
    }

    Region root() {
        return root;
    }
}
