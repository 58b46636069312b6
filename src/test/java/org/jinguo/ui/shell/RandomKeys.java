package org.jinguo.ui.shell;

import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Keys by chance, given to whatever has the keyboard, as the window system would give them. */
final class RandomKeys {

    private static final List<KeyCode> PLAIN = List.of(
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.SPACE,
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.F3,
            KeyCode.F4,
            KeyCode.F5,
            KeyCode.F6,
            KeyCode.F7,
            KeyCode.F9);

    /** Not O and S: they open a window of the system's, which no key of ours reaches. */
    private static final List<KeyCode> WITH_CTRL = List.of(
            KeyCode.A,
            KeyCode.C,
            KeyCode.D,
            KeyCode.E,
            KeyCode.F,
            KeyCode.G,
            KeyCode.K,
            KeyCode.N,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.ENTER,
            KeyCode.SEMICOLON,
            KeyCode.QUOTE,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.EQUALS,
            KeyCode.MINUS,
            KeyCode.DIGIT0);

    private static final String TYPED = "lcyzyjqb0123456789.-万祝翠英abc ，√";

    private final Random random;

    RandomKeys(Random random) {
        this.random = random;
    }

    /** Presses one key; what it was, for the report of a failure. */
    String pressOne(Scene main) {
        Node target = target(main);
        int kind = random.nextInt(10);
        if (kind < 5) {
            KeyCode key = PLAIN.get(random.nextInt(PLAIN.size()));
            boolean shift = random.nextInt(5) == 0;
            boolean alt = key == KeyCode.DOWN && random.nextInt(4) == 0;
            return press(target, key, shift, false, alt);
        }
        if (kind < 7) {
            KeyCode key = WITH_CTRL.get(random.nextInt(WITH_CTRL.size()));
            return press(target, key, random.nextInt(6) == 0, true, false);
        }
        char typed = TYPED.charAt(random.nextInt(TYPED.length()));
        return type(target, typed);
    }

    private static Node target(Scene main) {
        Scene scene = Window.getWindows().stream()
                .filter(w -> w.isFocused() && w.getScene() != null)
                .map(Window::getScene)
                .findFirst()
                .orElse(main);
        Node owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    private static String press(Node target, KeyCode key, boolean shift, boolean ctrl, boolean alt) {
        String text = key == KeyCode.SPACE && !ctrl ? " " : "";
        fire(target, KeyEvent.KEY_PRESSED, key, shift, ctrl, alt);
        if (!text.isEmpty()) {
            typed(target, text);
        }
        fire(target, KeyEvent.KEY_RELEASED, key, shift, ctrl, alt);
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }

    private static void fire(
            Node target, javafx.event.EventType<KeyEvent> type, KeyCode key, boolean shift, boolean ctrl, boolean alt) {
        Event.fireEvent(target, new KeyEvent(type, "", key.getName(), key, shift, ctrl, alt, false));
    }

    private static String type(Node target, char c) {
        KeyCode key = code(c);
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_PRESSED, "", String.valueOf(c), key, false, false, false, false));
        typed(target, String.valueOf(c));
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_RELEASED, "", String.valueOf(c), key, false, false, false, false));
        return String.valueOf(c);
    }

    private static void typed(Node target, String text) {
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
    }

    private static KeyCode code(char c) {
        if (c >= '0' && c <= '9') {
            return KeyCode.valueOf("DIGIT" + c);
        }
        if (c >= 'a' && c <= 'z') {
            return KeyCode.valueOf(String.valueOf(Character.toUpperCase(c)));
        }
        return c == '.' ? KeyCode.PERIOD : c == '-' ? KeyCode.MINUS : KeyCode.UNDEFINED;
    }

    /** Closes whatever windows the keys have opened. */
    void closeOthers(Scene main) {
        List.copyOf(Window.getWindows()).stream()
                .filter(w -> w.getScene() != main)
                .forEach(Window::hide);
    }
}
