package org.jinguo.ui.rounds;

import org.jinguo.config.Messages;
import org.jinguo.model.rating.SchemeDraft;

/** What an item of a score scheme is for. */
enum ItemKind {
    /** Part of the hundred. */
    COUNTED {
        @Override
        String label() {
            return Messages.get("ui.rounds.item.counted");
        }
    },
    /** Adds to the hundred. */
    BONUS {
        @Override
        String label() {
            return Messages.get("ui.rounds.item.bonus");
        }
    },
    /** Not above 较清洁 when met; it has no points. */
    VETO {
        @Override
        String label() {
            return Messages.get("ui.rounds.item.veto");
        }
    };

    abstract String label();

    static ItemKind of(SchemeDraft.Item item) {
        if (item.veto()) {
            return VETO;
        }
        return item.bonus() ? BONUS : COUNTED;
    }
}
