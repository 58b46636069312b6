package org.jinguo.store;

import static org.jinguo.store.db.Tables.CHANGE_LOG;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Which Changes an officer looks for.
 *
 * @param words words that all stand in the label, file name, further words or the name of who did
 *     it; upper and lower case are the same
 * @param day the day, if one
 * @param kind the sort, if one
 */
public record Wanted(String words, Optional<LocalDate> day, Optional<Change.Kind> kind) {

    /** Every Change. */
    public static final Wanted ALL = new Wanted("", Optional.empty(), Optional.empty());

    Condition condition(ZoneId zone) {
        Condition condition = inWords();
        if (day.isPresent()) {
            long from = day.get().atStartOfDay(zone).toInstant().toEpochMilli();
            long to = day.get().plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
            condition = condition.and(CHANGE_LOG.AT_MILLIS.ge(from)).and(CHANGE_LOG.AT_MILLIS.lt(to));
        }
        return kind.isPresent() ? condition.and(CHANGE_LOG.KIND.eq(kind.get().name())) : condition;
    }

    private Condition inWords() {
        Condition all = DSL.noCondition();
        for (String word : words.strip().split("[\\s\u3000]+")) {
            if (!word.isEmpty()) {
                all = all.and(CHANGE_LOG
                        .LABEL
                        .containsIgnoreCase(word)
                        .or(CHANGE_LOG.FILE_NAME.containsIgnoreCase(word))
                        .or(CHANGE_LOG.WHO.containsIgnoreCase(word))
                        .or(CHANGE_LOG.DETAIL.containsIgnoreCase(word)));
            }
        }
        return all;
    }
}
