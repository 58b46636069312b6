package org.jinguo.ui.shell;

import org.jinguo.config.Messages;

/** Why nothing can be written; said by a mark in the bar above for as long as it lasts. */
enum Hindrance {
    READ_ONLY {
        @Override
        String label() {
            return Messages.get("ui.hindrance.readOnly");
        }

        @Override
        String explained() {
            return Messages.get("ui.hindrance.readOnly.long");
        }
    },
    TAKEN {
        @Override
        String label() {
            return Messages.get("ui.hindrance.taken");
        }

        @Override
        String explained() {
            return Messages.get("ui.hindrance.taken.long");
        }
    };

    /** The mark. */
    abstract String label();

    /** Why, and what to do. */
    abstract String explained();
}
