package org.jinguo.ui.shell;

import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Icons;

/** Places of the navigation, in the order in which they stand; their keys are Ctrl+1 and up. */
enum Page {
    HOME(Icons.HOME) {
        @Override
        String label() {
            return Messages.get("ui.nav.home");
        }
    },
    LEADERS(Icons.PERSON) {
        @Override
        String label() {
            return Messages.get("ui.nav.leaders");
        }
    },
    RATING(Icons.CLEAN) {
        @Override
        String label() {
            return Messages.get("ui.nav.rating");
        }
    },
    AID(Icons.HEART) {
        @Override
        String label() {
            return Messages.get("ui.nav.aid");
        }
    },
    RETURNS(Icons.SHEET) {
        @Override
        String label() {
            return Messages.get("ui.nav.returns");
        }
    },
    HISTORY(Icons.CLOCK) {
        @Override
        String label() {
            return Messages.get("ui.nav.history");
        }
    },
    AREAS(Icons.PLACE) {
        @Override
        String label() {
            return Messages.get("ui.nav.areas");
        }
    },
    INTAKE(Icons.INTO) {
        @Override
        String label() {
            return Messages.get("ui.nav.intake");
        }
    };

    private final Icons icon;

    Page(Icons icon) {
        this.icon = icon;
    }

    abstract String label();

    Icons icon() {
        return icon;
    }
}
