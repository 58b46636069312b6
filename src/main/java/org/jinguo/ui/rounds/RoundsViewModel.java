package org.jinguo.ui.rounds;

import java.time.Clock;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/** Rounds, score schemes and what is settled about them, one of the three in sight. */
public final class RoundsViewModel {

    /** What is in sight. */
    enum Part {
        ROUNDS,
        SCHEMES,
        RULES
    }

    /** What it works with. */
    public record Sources(DataFolder data, Background background, Doors doors) {}

    /** Where and when it looks. */
    public record Place(Viewpoint viewpoint, StatusLine status, Clock clock) {}

    private final ProgressModel progress;
    private final SchemesModel schemes;
    private final RulesModel rules;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ROUNDS);

    /** Rounds of the unit and year looked at. */
    public RoundsViewModel(Sources sources, Place place) {
        this.progress = new ProgressModel(sources, place);
        this.schemes = new SchemesModel(sources, place);
        this.rules = new RulesModel(sources, place.status());
        part.addListener((o, before, now) -> refresh());
    }

    /** Reads what is in sight. */
    void refresh() {
        switch (part.get()) {
            case ROUNDS -> progress.refresh();
            case SCHEMES -> schemes.refresh();
            case RULES -> rules.refresh();
        }
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    ProgressModel progress() {
        return progress;
    }

    SchemesModel schemes() {
        return schemes;
    }

    RulesModel rules() {
        return rules;
    }
}
