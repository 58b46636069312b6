package org.jinguo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Rule;
import org.jinguo.model.field.Timing;

/** Invented records of any ledger, made from its definition. */
public final class LedgerSamples {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 5);
    private static final List<String> NAMES = List.of("祝晓兰", "郑小芳", "叶秋萍", "俞金莲", "徐桂香");

    private final long unit;

    /** Records that belong to a unit. */
    public LedgerSamples(long unit) {
        this.unit = unit;
    }

    /** The n-th record: every field filled, no rule broken, none the same as another. */
    public <R extends Record> R of(Ledger<R> ledger, int n) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", 900_000_000L + n);
        for (Field field : ledger.fields()) {
            values.put(field.key(), value(ledger, field, n));
        }
        if (ledger.timing() instanceof Timing.Stock stock) {
            // What has ended is in no return.
            values.put(stock.to(), null);
        }
        return ledger.make(values);
    }

    /** A value of a field; whole numbers grow along the fields, so that parts fit into wholes. */
    public Object value(Ledger<?> ledger, Field field, int n) {
        return switch (field.kind()) {
            case UNIT -> unit;
            case CHOICE, TEXT -> word(field, n);
            case NAME -> NAMES.get(n % NAMES.size());
            case PHONE -> "1990000" + String.format("%04d", n);
            case COUNT -> field.key().endsWith("Year") ? 2019 : 100 - place(ledger, field);
            case MONEY -> 100L * (n + 1);
            case DATE -> DAY.plusDays(place(ledger, field));
            case YEAR_MONTH -> "1978.10";
            case TICK -> true;
            default -> throw new IllegalArgumentException(field.kind().name());
        };
    }

    private static String word(Field field, int n) {
        boolean offered = !field.choices().isEmpty();
        if (field.kind() == FieldKind.CHOICE && offered) {
            return field.choices().get(n % field.choices().size());
        }
        return field.label().replaceAll("[\\p{P}\\p{S}0-9]", "") + (char) ('甲' + n);
    }

    private static int place(Ledger<?> ledger, Field field) {
        return ledger.fields().indexOf(field);
    }

    /** A record that breaks a rule, made from one that breaks none and stands beside it. */
    <R extends Record> R breaking(Ledger<R> ledger, Rule rule, R sound) {
        Map<String, Object> values = new HashMap<>();
        if (rule instanceof Rule.InOrder order) {
            values.put(order.to(), DAY.minusYears(9));
        } else if (rule instanceof Rule.AtMost most) {
            values.put(most.part(), 9_000_000);
        } else if (rule instanceof Rule.NotFuture future) {
            values.put(future.key(), LocalDate.of(2999, 1, 1));
        } else if (rule instanceof Rule.Among among) {
            values.put(among.key(), "别的");
        } else if (rule instanceof Rule.Needs needs) {
            values.put(needs.other(), null);
        } else if (rule instanceof Rule.Either either) {
            values.put(either.one(), null);
            values.put(either.other(), null);
        } else if (rule instanceof Rule.Once) {
            values.put("id", 1L);
        }
        return ledger.with(sound, values);
    }
}
