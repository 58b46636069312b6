package org.jinguo.ui.home;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Where the keyboard is on a page that is drawn anew: it stays on the thing of the same id. */
final class Keyboard {

    private static final String ALWAYS_THERE = "home-as-charts";

    private final ScrollPane page;
    private String left = "";
    private boolean waiting;

    Keyboard(ScrollPane page) {
        this.page = page;
    }

    /** Draws, and puts the keyboard back where it was. */
    void keep(Runnable draw) {
        Optional<String> id = id();
        boolean here = focused().isPresent();
        draw.run();
        if (here && waiting) {
            comeBack();
        } else if (here) {
            id.flatMap(this::find).ifPresentOrElse(Node::requestFocus, this::comeBack);
        }
    }

    /** Remembers where she was when she goes elsewhere. */
    void leave() {
        id().ifPresent(this::leave);
    }

    void leave(String id) {
        left = id == null ? "" : id;
    }

    /** Goes back to where she was, or to the first thing that can be done. */
    void comeBack() {
        Optional<Node> back = find(left).or(this::first);
        waiting = back.isEmpty();
        back.or(() -> find(ALWAYS_THERE)).ifPresent(Node::requestFocus);
    }

    private Optional<Node> first() {
        return Optional.ofNullable(page.getContent().lookup(".home-deed"));
    }

    /** The id of what has the keyboard, or of what it stands in. */
    private Optional<String> id() {
        for (Node at = focused().orElse(page); at != page; at = at.getParent()) {
            if (at.getId() != null) {
                return Optional.of(at.getId());
            }
        }
        return Optional.empty();
    }

    private Optional<Node> focused() {
        Scene scene = page.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == page) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    /** Ids hold figures' codes, with dots: no selector finds them. */
    private Optional<Node> find(String id) {
        return id.isEmpty() ? Optional.empty() : find(page.getContent(), id);
    }

    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> find(child, id).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
