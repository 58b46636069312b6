package org.jinguo.ui.charts;

import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.chart.GradePiece;

/** What can be chosen of the bars and the lines. */
final class Choice {

    private Choice() {}

    /** What the bars are of. */
    enum Bars {
        UNITS,
        ROUNDS;

        String label() {
            return this == UNITS ? Messages.get("ui.charts.bars.units") : Messages.get("ui.charts.bars.rounds");
        }
    }

    /** What the bars count. */
    enum Counted {
        HOUSEHOLDS,
        SHARES;

        String label() {
            return this == HOUSEHOLDS
                    ? Messages.get("ui.charts.counted.households")
                    : Messages.get("ui.charts.counted.shares");
        }
    }

    /** In which order the bars stand. */
    enum Sorted {
        TREE,
        BEST;

        String label() {
            return this == TREE ? Messages.get("ui.charts.sorted.tree") : Messages.get("ui.charts.sorted.best");
        }
    }

    /** Which share the lines follow. */
    enum Lines {
        CLEAN,
        FAIR,
        UNCLEAN,
        /** The three of the unit itself, without others beside it. */
        ALL;

        /** The one class whose lines units are compared by. */
        Optional<GradePiece> one() {
            return switch (this) {
                case CLEAN -> Optional.of(GradePiece.CLEAN);
                case FAIR -> Optional.of(GradePiece.FAIR);
                case UNCLEAN -> Optional.of(GradePiece.UNCLEAN);
                case ALL -> Optional.empty();
            };
        }

        String label() {
            return one().map(p -> p.grade().shortLabel()).orElseGet(() -> Messages.get("ui.charts.lines.all"));
        }
    }
}
