package org.jinguo.ui.kit;

import org.jinguo.config.Messages;

/** Places of the navigation, in the order in which they stand; their keys are Ctrl+1 and up. */
public enum Page {
    HOME(Icons.HOME) {
        @Override
        public String label() {
            return Messages.get("ui.nav.home");
        }
    },
    LEADERS(Icons.PERSON) {
        @Override
        public String label() {
            return Messages.get("ui.nav.leaders");
        }
    },
    RATING(Icons.CLEAN) {
        @Override
        public String label() {
            return Messages.get("ui.nav.rating");
        }
    },
    AID(Icons.HEART) {
        @Override
        public String label() {
            return Messages.get("ui.nav.aid");
        }
    },
    HOUSEHOLDS(Icons.HOUSEHOLDS) {
        @Override
        public String label() {
            return Messages.get("ui.nav.households");
        }
    },
    PEOPLE(Icons.PEOPLE) {
        @Override
        public String label() {
            return Messages.get("ui.nav.people");
        }
    },
    RETURNS(Icons.SHEET) {
        @Override
        public String label() {
            return Messages.get("ui.nav.returns");
        }
    },
    HISTORY(Icons.CLOCK) {
        @Override
        public String label() {
            return Messages.get("ui.nav.history");
        }
    },
    AREAS(Icons.PLACE) {
        @Override
        public String label() {
            return Messages.get("ui.nav.areas");
        }
    },
    INTAKE(Icons.INTO) {
        @Override
        public String label() {
            return Messages.get("ui.nav.intake");
        }
    };

    private final Icons icon;

    Page(Icons icon) {
        this.icon = icon;
    }

    /** Its name in the navigation. */
    public abstract String label();

    /** Its icon. */
    public Icons icon() {
        return icon;
    }
}
