package org.jinguo.cli;

import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What figures and returns are asked of: the options {@code --unit} and {@code --period}. */
final class Scope {

    @Mixin
    private UnitOption unit;

    @Option(names = "--period", paramLabel = "PERIOD", required = true, converter = PeriodArgument.class)
    private Period period;

    Period period() {
        return period;
    }

    Area unit(DataFolder data) {
        return unit.in(data);
    }
}
