package org.jinguo.ui.rating;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jinguo.model.rating.Grade;

/**
 * The keys of the rating grid. A key held down counts once: the keyboard's repetition would rate
 * households nobody looked at.
 */
final class RatingKeys {

    private final RatingViewModel model;
    private KeyCode held;

    RatingKeys(RatingViewModel model, TableView<RatingRow> table) {
        this.model = model;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_RELEASED, e -> held = null);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.focusedProperty().addListener((o, before, now) -> held = null);
    }

    private void pressed(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        boolean taken =
                switch (model.modeProperty().get()) {
                    case RATE -> e.getCode() == held || rate(e);
                    case REASON -> reason(e.getCode());
                    case DOOR -> door(e.getCode());
                    case REST -> rest(e.getCode());
                };
        if (taken) {
            held = e.getCode();
            e.consume();
        }
    }

    private boolean rate(KeyEvent e) {
        switch (e.getCode()) {
            case DIGIT1, NUMPAD1, Q -> model.rate(Grade.CLEAN);
            case DIGIT2, NUMPAD2, J -> model.rate(Grade.FAIR);
            case DIGIT3, NUMPAD3, B -> model.rate(Grade.UNCLEAN);
            case DIGIT0, NUMPAD0 -> model.askReason();
            case BACK_SPACE -> model.step(-1);
            case ENTER -> model.step(e.isShiftDown() ? -1 : 1);
            case PERIOD, DECIMAL -> model.askDoor();
            case F7 -> model.nextOpen();
            case F9 -> model.askRest();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean reason(KeyCode code) {
        switch (code) {
            case DIGIT1, NUMPAD1 -> model.reason(1);
            case DIGIT2, NUMPAD2 -> model.reason(2);
            case ESCAPE, BACK_SPACE -> model.cancel();
            default -> {
                return !code.isFunctionKey();
            }
        }
        return true;
    }

    private boolean door(KeyCode code) {
        switch (code) {
            case ENTER -> model.goToDoor();
            case BACK_SPACE -> model.eraseDoor();
            case ESCAPE -> model.cancel();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean rest(KeyCode code) {
        switch (code) {
            case ENTER -> model.rest();
            case ESCAPE, BACK_SPACE -> model.cancel();
            default -> {
                return !code.isFunctionKey();
            }
        }
        return true;
    }

    private void typed(KeyEvent e) {
        if (model.modeProperty().get() == RatingViewModel.Mode.DOOR) {
            String sign = e.getCharacter();
            if (sign.matches("[0-9A-Za-z-]")) {
                model.typeDoor(sign);
            }
            e.consume();
        }
    }
}
