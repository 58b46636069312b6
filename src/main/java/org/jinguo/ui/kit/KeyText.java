package org.jinguo.ui.kit;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys as they are printed on the keyboards that officers have. */
public final class KeyText extends KeyCombination {

    private final String text;

    private KeyText(String text) {
        this.text = text;
    }

    /** {@code Ctrl+Enter}, {@code Shift+F3}. */
    public static String of(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination coded)) {
            return keys.getDisplayText();
        }
        String shown = keys.getDisplayText();
        return switch (coded.getCode()) {
            case ENTER -> named(shown, "Enter");
            case BACK_SPACE -> named(shown, "Backspace");
            case DELETE -> named(shown, "Delete");
            case ESCAPE -> named(shown, "Esc");
            case SPACE -> named(shown, KeyCode.SPACE.getName());
            case PAGE_UP -> named(shown, "PgUp");
            case PAGE_DOWN -> named(shown, "PgDn");
            default -> shown;
        };
    }

    /**
     * Reads {@code Shortcut+PAGE_DOWN}: modifiers, then the name of a key as {@link KeyCode} has
     * it.
     */
    static KeyCombination read(String written) {
        String name = written.substring(written.lastIndexOf('+') + 1);
        return Stream.of(KeyCode.values())
                .filter(code -> code.name().equalsIgnoreCase(name))
                .findFirst()
                .map(code -> written.substring(0, written.length() - name.length()) + code.getName())
                .map(KeyCombination::valueOf)
                .orElseGet(() -> KeyCombination.valueOf(written));
    }

    private static String named(String shown, String name) {
        return shown.substring(0, shown.lastIndexOf('+') + 1) + name;
    }

    /**
     * A combination that only shows what it is: menus print it, and the window, which hears all
     * keys in one place, is not overtaken by them.
     */
    public static KeyCombination shown(String text) {
        return new KeyText(text);
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public String getName() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyText same && same.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
