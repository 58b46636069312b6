package org.jinguo.ui.rating;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jinguo.ui.kit.Command;

/**
 * The keys of the rating grid, by the key pressed and not by the sign it makes, so that the keypad
 * and an input method make no difference. A key held down counts once: the keyboard's repetition
 * would rate households nobody looked at.
 */
final class RatingKeys {

    private final RatingViewModel model;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /**
     * Hears a table's keys.
     *
     * @param first commands whose keys the table would take for itself
     */
    RatingKeys(RatingViewModel model, TableView<RatingRow> table, List<Command> first) {
        this.model = model;
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> before(first, e));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_RELEASED, e -> held.remove(e.getCode()));
        table.focusedProperty().addListener((o, before, now) -> held.clear());
    }

    private static void before(List<Command> first, KeyEvent e) {
        for (Command command : first) {
            if (command.hears(e)) {
                command.run();
                e.consume();
                return;
            }
        }
    }

    private void pressed(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        Optional<Stroke> stroke = stroke(e);
        if (stroke.isEmpty()) {
            // Until a question is answered the cursor stays where it was asked.
            if (model.desk().prompt().isPresent() && e.getCode().isNavigationKey()) {
                e.consume();
            }
            return;
        }
        if (held.contains(e.getCode()) || model.press(stroke.get())) {
            held.add(e.getCode());
            e.consume();
        }
    }

    private static Optional<Stroke> stroke(KeyEvent e) {
        KeyCode code = e.getCode();
        if (code == KeyCode.DIGIT8 && e.isShiftDown()) {
            return Optional.of(Stroke.of(Stroke.Kind.STAR));
        }
        if (code.isDigitKey()) {
            String name = code.name();
            return Optional.of(Stroke.digit(name.charAt(name.length() - 1) - '0'));
        }
        if (code.isLetterKey()) {
            return Optional.of(new Stroke(Stroke.Kind.LETTER, code.name().charAt(0)));
        }
        return Optional.ofNullable(named(e)).map(Stroke::of);
    }

    private static Stroke.Kind named(KeyEvent e) {
        return switch (e.getCode()) {
            case ENTER -> e.isShiftDown() ? Stroke.Kind.BACK_ENTER : Stroke.Kind.ENTER;
            case ESCAPE -> Stroke.Kind.ESCAPE;
            case BACK_SPACE -> Stroke.Kind.ERASE;
            case PERIOD, DECIMAL -> Stroke.Kind.POINT;
            case PLUS, ADD, EQUALS -> Stroke.Kind.PLUS;
            case MINUS, SUBTRACT -> Stroke.Kind.MINUS;
            case ASTERISK, MULTIPLY -> Stroke.Kind.STAR;
            case SLASH, DIVIDE -> Stroke.Kind.SLASH;
            case TAB -> Stroke.Kind.TAB;
            default -> null;
        };
    }
}
