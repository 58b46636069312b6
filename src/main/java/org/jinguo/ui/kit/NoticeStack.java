package org.jinguo.ui.kit;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jinguo.config.Messages;

/** The messages at the edge, the newest lowest; they take no focus and no room. */
final class NoticeStack {

    private static final Duration FADING = Duration.millis(250);

    private final Notices notices;
    private final Runnable home;
    private final VBox root = new VBox();

    /** Shows messages; {@code home} takes the keyboard back to where work goes on. */
    NoticeStack(Notices notices, Runnable home) {
        this.notices = notices;
        this.home = home;
        root.getStyleClass().add("notices");
        root.setId("notices");
        root.setAlignment(Pos.BOTTOM_RIGHT);
        root.setPickOnBounds(false);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notices.shown().addListener((ListChangeListener<Notice>) this::changed);
    }

    private void changed(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::leave);
            change.getAddedSubList().forEach(n -> root.getChildren().add(card(n)));
        }
    }

    private HBox card(Notice notice) {
        Label mark = new Label(notice.kind().mark());
        mark.getStyleClass().addAll("task-mark", notice.kind().style());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox card = new HBox(mark, text);
        for (Command action : notice.actions()) {
            Button button = EntryCard.small(action);
            button.setOnAction(e -> {
                notices.close(notice);
                action.deed().run();
            });
            card.getChildren().add(button);
        }
        Button close = new Button("×");
        close.setAccessibleText(Messages.get("ui.notice.close", notice.text()));
        close.getStyleClass().addAll("flat", "notice-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(e -> notices.close(notice));
        card.getChildren().add(close);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("notice", notice.kind().style() + "-notice");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(notice.text());
        card.setUserData(notice);
        return card;
    }

    private void leave(Notice notice) {
        for (Node card : List.copyOf(root.getChildren())) {
            if (card.getUserData() == notice) {
                if (holdsFocus(card)) {
                    home.run();
                }
                fade(card);
            }
        }
    }

    private void fade(Node card) {
        card.setDisable(true);
        FadeTransition fading = new FadeTransition(FADING, card);
        fading.setToValue(0);
        fading.setOnFinished(e -> root.getChildren().remove(card));
        fading.play();
    }

    /** Whether the pointer or the keyboard is on a message. */
    boolean lookedAt(Notice notice) {
        return root.getChildren().stream().anyMatch(c -> c.getUserData() == notice && (c.isHover() || holdsFocus(c)));
    }

    private static boolean holdsFocus(Node card) {
        Scene scene = card.getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && at != card) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Puts the keyboard on the newest message; false when there is none. */
    boolean takeFocus() {
        for (int i = root.getChildren().size() - 1; i >= 0; i--) {
            Node card = root.getChildren().get(i);
            Node button = card.isDisabled() ? null : card.lookup(".button");
            if (button != null) {
                button.requestFocus();
                return true;
            }
        }
        return false;
    }

    Region root() {
        return root;
    }
}
