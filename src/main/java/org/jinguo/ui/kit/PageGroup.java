package org.jinguo.ui.kit;

import org.jinguo.config.Messages;

/** Places of the navigation, in the order in which they stand; each holds one page or several. */
public enum PageGroup {
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
    /** Ledgers that are nothing but their definition, by campaign. */
    CAMPAIGNS(Icons.FLAG) {
        @Override
        public String label() {
            return Messages.get("ui.nav.campaigns");
        }
    },
    RETURNS(Icons.SHEET) {
        @Override
        public String label() {
            return Messages.get("ui.nav.returns");
        }
    },
    /** What all the others stand on. */
    BASICS(Icons.DRAWERS) {
        @Override
        public String label() {
            return Messages.get("ui.nav.basics");
        }
    },
    HISTORY(Icons.CLOCK) {
        @Override
        public String label() {
            return Messages.get("ui.nav.history");
        }
    };

    private final Icons icon;

    PageGroup(Icons icon) {
        this.icon = icon;
    }

    /** Its name in the navigation. */
    public abstract String label();

    /** Its icon. */
    public Icons icon() {
        return icon;
    }
}
