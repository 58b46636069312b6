package org.jinguo.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;

/** The card of keys that F1 shows: of this page, of forms and grids, and everywhere. */
final class KeyCard implements Overlay {

    /** The arrows go this part of what is seen. */
    private static final double LINES = 6;

    private final VBox card = new VBox();
    private final Button close = new Button(Messages.get("common.ok"));
    private final GridPane grid = new GridPane();
    private int row;

    /** The keys of a page. */
    KeyCard(CommandRegistry registry, Navigation navigation, Page page, Runnable closed) {
        Label title = new Label(Messages.get("ui.keys.title"));
        title.getStyleClass().add("section");
        grid.getStyleClass().add("key-grid");
        List<Command> own = registry.of(page);
        if (own.stream().anyMatch(c -> ofPage(c) && !c.keys().isEmpty())) {
            heading(Messages.get("ui.keys.page", page.label()));
            own.stream().filter(KeyCard::ofPage).forEach(this::line);
        }
        List<Page> beside = navigation.beside(page);
        if (beside.size() > 1) {
            heading(Messages.get("ui.nav.parts", page.title()));
            beside.forEach(part -> navigation.digit(part).ifPresent(d -> line("Alt+" + d, part.partLabel())));
        }
        heading(Messages.get("ui.keys.form"));
        lines(Messages.get("ui.form.keys"));
        heading(Messages.get("ui.keys.grid"));
        lines(Messages.get("ui.grid.keys"));
        heading(Messages.get("ui.keys.everywhere"));
        registry.all().stream().filter(e -> e.page().isEmpty()).forEach(e -> line(e.command()));
        close.setOnAction(e -> closed.run());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Messages.get("ui.keys.title"));
        scroll.getStyleClass().add("key-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card.addEventFilter(KeyEvent.KEY_PRESSED, e -> scroll(scroll, e));
        card.getChildren().addAll(title, scroll, close);
        card.setId("key-card");
        card.getStyleClass().addAll("card-float", "key-card");
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** The list is read with the arrows while the keyboard is on the button. */
    private static void scroll(ScrollPane scroll, KeyEvent press) {
        double whole = scroll.getContent().getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double page = seen / Math.max(1, whole - seen);
        double by = switch (press.getCode()) {
            case DOWN -> page / LINES;
            case UP -> -page / LINES;
            case PAGE_DOWN -> page;
            case PAGE_UP -> -page;
            case HOME -> -1;
            case END -> 1;
            default -> 0;
        };
        if (by != 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + by)));
            press.consume();
        }
    }

    /** What a grid can do stands below its own heading. */
    private static boolean ofPage(Command command) {
        return !command.id().startsWith("grid.");
    }

    private void heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("soft", "key-heading");
        grid.add(label, 0, row++, 2, 1);
    }

    /** Pages of groups are told of where the group is shown. */
    private void line(Command command) {
        if (command.keyed()) {
            line(command.keyText(), command.plainLabel());
        }
    }

    private void lines(String table) {
        for (String line : table.split("\n")) {
            String[] parts = line.split("\\|", 2);
            line(parts[0].strip(), parts[1].strip());
        }
    }

    private void line(String keys, String deed) {
        Label key = new Label(keys);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(key, VPos.TOP);
        Label what = new Label(deed);
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(row++, key, what);
    }

    @Override
    public Node root() {
        return card;
    }

    @Override
    public void takeFocus() {
        close.requestFocus();
    }

    @Override
    public boolean closes(KeyEvent press) {
        return press.getCode() == KeyCode.F1 || press.getCode() == KeyCode.ENTER;
    }
}
