package org.jinguo.ui.repair;

import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.RatingSheet;

/** What becomes of a household's plaque in a round, seen against the round before. */
enum PlaqueState {
    /** It has one and is no longer 清洁. */
    DUE {
        @Override
        String label() {
            return Messages.get("ui.repair.plaque.due");
        }
    },
    /** It had one, is no longer 清洁, and has none any more. */
    GONE {
        @Override
        String label() {
            return Messages.get("ui.repair.plaque.gone");
        }
    },
    /** It had one and nobody has rated it yet. */
    WAITING {
        @Override
        String label() {
            return Messages.get("ui.repair.plaque.waiting");
        }
    },
    NEW {
        @Override
        String label() {
            return Messages.get("ui.repair.plaque.new");
        }
    },
    KEPT {
        @Override
        String label() {
            return Messages.get("ui.repair.plaque.kept");
        }
    },
    /** It is 清洁 and has none. */
    POSSIBLE {
        @Override
        String label() {
            return Messages.get("ui.repair.plaque.possible");
        }
    };

    /** Its name. */
    abstract String label();

    /** The state of a household; empty where there is nothing to say of plaques. */
    static Optional<PlaqueState> of(RatingSheet.Line line) {
        boolean had = line.before().filter(Rating::plaque).isPresent();
        if (line.rating().isEmpty()) {
            return had ? Optional.of(WAITING) : Optional.empty();
        }
        Rating now = line.rating().get();
        boolean clean = now.grade() == Grade.CLEAN;
        if (now.plaque()) {
            return Optional.of(!clean ? DUE : had ? KEPT : NEW);
        }
        if (clean) {
            return Optional.of(POSSIBLE);
        }
        return had ? Optional.of(GONE) : Optional.empty();
    }
}
