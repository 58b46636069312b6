package org.jinguo.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Where the keyboard is on a page that is drawn anew: it stays on the thing of the same id. */
public final class Keyboard {

    private final Parent page;
    private final Supplier<Optional<Node>> first;
    private final String alwaysThere;
    private String left = "";
    private boolean waiting;

    /**
     * The keyboard on a page.
     *
     * @param first the first thing on which something can be done, if there is any
     * @param alwaysThere id of what is never drawn anew
     */
    public Keyboard(Parent page, Supplier<Optional<Node>> first, String alwaysThere) {
        this.page = page;
        this.first = first;
        this.alwaysThere = alwaysThere;
    }

    /** Draws, and puts the keyboard back where it was. */
    public void keep(Runnable draw) {
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
    public void leave() {
        id().ifPresent(this::leave);
    }

    /** Remembers a place to come back to. */
    public void leave(String id) {
        left = id == null ? "" : id;
    }

    /** Goes back to where she was, or to the first thing that can be done. */
    public void comeBack() {
        Optional<Node> back = find(left).or(first);
        waiting = back.isEmpty();
        back.or(() -> find(alwaysThere)).ifPresent(Node::requestFocus);
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
        return id.isEmpty() ? Optional.empty() : find(page, id);
    }

    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            // Its nodes are not among its children until it was drawn.
            return find(pane.getContent(), id);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> find(child, id).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
