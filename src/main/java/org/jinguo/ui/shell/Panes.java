package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;

/** The parts of the window in the order in which F6 goes round them. */
final class Panes {

    /**
     * A part of the window.
     *
     * @param root what stands in it; the keyboard is there when it is on something below
     * @param enter puts the keyboard there; false when the part is not in sight
     */
    private record Pane(Node root, BooleanSupplier enter) {}

    private final List<Pane> all = new ArrayList<>();
    private final Supplier<Node> owner;

    /** Parts of a window whose keyboard is where {@code owner} says. */
    Panes(Supplier<Node> owner) {
        this.owner = owner;
    }

    /** The next part, one that lies within another before that other. */
    void add(Node root, BooleanSupplier enter) {
        all.add(new Pane(root, enter));
    }

    /** To the next part, and back. */
    List<Command> commands() {
        return List.of(
                Command.of("view.nextPane", Messages.get("ui.view.nextPane"), () -> go(1))
                        .key("F6"),
                Command.of("view.previousPane", Messages.get("ui.view.previousPane"), () -> go(-1))
                        .key("Shift+F6"));
    }

    private void go(int by) {
        int at = here();
        for (int i = 1; i <= all.size(); i++) {
            int next = Math.floorMod(at + by * i, all.size());
            if (all.get(next).enter().getAsBoolean()) {
                return;
            }
        }
    }

    /** The part with the keyboard; before the first one when it is in none. */
    private int here() {
        for (Node at = owner.get(); at != null; at = at.getParent()) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).root() == at) {
                    return i;
                }
            }
        }
        return -1;
    }
}
