package org.jinguo.ui.kit;

import java.util.List;
import java.util.stream.Stream;
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
    /** A part of 清洁家庭. */
    RATING_CHECK(Icons.CLEAN) {
        @Override
        public String label() {
            return Messages.get("ui.nav.rating.check");
        }

        @Override
        public Page whole() {
            return RATING;
        }
    },
    /** A part of 清洁家庭. */
    RATING_REPAIR(Icons.CLEAN) {
        @Override
        public String label() {
            return Messages.get("ui.nav.rating.repair");
        }

        @Override
        public Page whole() {
            return RATING;
        }
    },
    /** A part of 清洁家庭. */
    RATING_CHARTS(Icons.CLEAN) {
        @Override
        public String label() {
            return Messages.get("ui.nav.rating.charts");
        }

        @Override
        public Page whole() {
            return RATING;
        }
    },
    /** A part of 清洁家庭. */
    RATING_NOTICE(Icons.CLEAN) {
        @Override
        public String label() {
            return Messages.get("ui.nav.rating.notice");
        }

        @Override
        public Page whole() {
            return RATING;
        }
    },
    /** A part of 清洁家庭. */
    RATING_ROUNDS(Icons.CLEAN) {
        @Override
        public String label() {
            return Messages.get("ui.nav.rating.rounds");
        }

        @Override
        public Page whole() {
            return RATING;
        }
    },
    /** Not in the navigation: files lead to it. */
    INTAKE(Icons.INTO) {
        @Override
        public String label() {
            return Messages.get("ui.nav.intake");
        }

        @Override
        public boolean navigable() {
            return false;
        }
    },
    /** Not in the navigation: numbers lead to it. */
    RECORDS(Icons.SHEET) {
        @Override
        public String label() {
            return Messages.get("ui.nav.records");
        }

        @Override
        public boolean navigable() {
            return false;
        }
    };

    private final Icons icon;

    Page(Icons icon) {
        this.icon = icon;
    }

    /** Its name in the navigation. */
    public abstract String label();

    /** Whether it has a place in the navigation, and a key. */
    public boolean navigable() {
        return whole() == this;
    }

    /** The page of the navigation that it is a part of; itself for most. */
    public Page whole() {
        return this;
    }

    /** Its name among the parts of its page. */
    public String partLabel() {
        return this == RATING ? Messages.get("ui.nav.rating.entry") : label();
    }

    /** The parts of the page of the navigation that this one belongs to, in order. */
    public List<Page> parts() {
        return Stream.of(values()).filter(p -> p.whole() == whole()).toList();
    }

    /** The pages of the navigation, in order; the first nine have Ctrl+1 to Ctrl+9. */
    public static List<Page> navigation() {
        return Stream.of(values()).filter(Page::navigable).toList();
    }

    /** Its icon. */
    public Icons icon() {
        return icon;
    }
}
