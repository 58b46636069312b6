package org.jinguo.ui.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jinguo.model.rating.Grade;

/**
 * The keys of the second entry, the same as of the first, and those of its result. A key held down
 * counts once.
 */
final class LookKeys {

    private final LookViewModel model;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    LookKeys(LookViewModel model) {
        this.model = model;
    }

    /** Listens where grades are typed. */
    void listenBlind(TableView<?> table) {
        listen(table, this::blind);
    }

    /** Listens where what differs is decided. */
    void listenResult(TableView<?> table) {
        listen(table, this::result);
    }

    private void listen(TableView<?> table, Predicate<KeyEvent> deed) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean plain = !e.isControlDown() && !e.isAltDown() && !e.isMetaDown();
            if (plain && (held.contains(e.getCode()) || deed.test(e))) {
                held.add(e.getCode());
                e.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_RELEASED, e -> held.remove(e.getCode()));
        table.focusedProperty().addListener((o, before, now) -> held.clear());
    }

    private boolean blind(KeyEvent e) {
        switch (e.getCode()) {
            case DIGIT1, NUMPAD1, Q -> model.key(Grade.CLEAN);
            case DIGIT2, NUMPAD2, J -> model.key(Grade.FAIR);
            case DIGIT3, NUMPAD3, B -> model.key(Grade.UNCLEAN);
            case DIGIT0, NUMPAD0 -> model.key(Grade.UNRATED);
            case BACK_SPACE -> model.step(-1);
            case ENTER -> model.step(e.isShiftDown() ? -1 : 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean result(KeyEvent e) {
        switch (e.getCode()) {
            case DIGIT1, NUMPAD1 -> model.adopt();
            case DIGIT2, NUMPAD2 -> model.keep();
            case ENTER -> model.open();
            default -> {
                return false;
            }
        }
        return true;
    }
}
