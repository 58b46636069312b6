package org.jinguo.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.AreaTree;

/** Puts together the line that an officer reads of one record. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);

    private final Map<String, String> columns = new LinkedHashMap<>();

    /** Village and group first, in every list. */
    static Shown at(AreaTree tree, Fact fact) {
        return new Shown()
                .with("village", tree.find(fact.villageId()).map(a -> a.name()).orElse(""))
                .with("group", tree.find(fact.groupId()).map(a -> a.name()).orElse(""));
    }

    /** One more column; the heading is {@code figures.column.<key>}. */
    Shown with(String key, Object value) {
        columns.put(Messages.get("figures.column." + key), text(value));
        return this;
    }

    /** One more column under a heading that is known. */
    Shown under(String heading, String text) {
        columns.put(heading, text);
        return this;
    }

    FigureRecord of(Ledger<?> ledger, long id) {
        return new FigureRecord(ledger, id, columns);
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }
}
