package org.jinguo.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.Choices;
import org.jinguo.model.field.DateContext;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Privacy;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.person.BankCard;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.PersonName;
import org.jinguo.model.person.Phone;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.place.UnitNames;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.HouseholdStatus;

/**
 * Between the value of a field and the text an officer sees or types. Forms, grids and paste read
 * and show every ledger's fields this way and no other.
 */
public final class FieldText {

    private static final String TICK = "√";

    private final AreaTree areas;
    private final LocalDate today;

    /** Texts against a tree of areas, for the names of villages and groups, and a day. */
    public FieldText(AreaTree areas, LocalDate today) {
        this.areas = areas;
        this.today = today;
    }

    /**
     * The text of a value; empty for none. Money as {@code 1,000.00}, dates as {@code 2019.03.05}.
     */
    public String show(Field field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field.kind()) {
            case MONEY -> new Money((Long) value).toYuanText();
            case DATE -> DateText.of((LocalDate) value).roster();
            case TICK -> (Boolean) value ? TICK : "";
            case VILLAGE, GROUP -> areas.find((Long) value).map(a -> a.name()).orElse("");
            case UNIT -> new UnitNames(areas).of((Long) value);
            default -> value instanceof Enum<?> word ? label(word) : String.valueOf(value);
        };
    }

    /** The text of a value as it may stand on a screen that others see. */
    public String masked(Field field, Object value) {
        String text = show(field, value);
        if (field.privacy() == Privacy.PUBLIC || field.privacy() == Privacy.PERSONAL || text.isEmpty()) {
            return text;
        }
        return switch (field.kind()) {
            case CITIZEN_ID -> CitizenId.mask(text);
            case BANK_CARD -> BankCard.mask(text);
            case PHONE -> Phone.mask(text);
            default -> "●".repeat(Math.min(4, text.length()));
        };
    }

    /**
     * Reads what was typed into a field. A refused text carries its reasons; an empty one is no
     * value. A citizen ID whose check digit is wrong is read as it stands, with the reason (待核实).
     */
    public Parsed<Object> read(Ledger<?> ledger, Field field, String typed) {
        String plain = PlainText.words(typed);
        Parsed<Object> read = plain.isEmpty() ? Parsed.none() : read(ledger, field, typed, plain);
        // A stroke or 无 is nothing, too, whatever reads it.
        return field.required() && read.isNone()
                ? Parsed.refused(typed, Problem.error("field.required", field.label()))
                : read;
    }

    private Parsed<Object> read(Ledger<?> ledger, Field field, String typed, String plain) {
        return switch (field.kind()) {
            case NAME -> general(PersonName.read(typed, false), PersonName::text);
            case CITIZEN_ID -> citizenId(typed);
            case PHONE -> general(Phone.read(typed), phones -> phones.get(0).text());
            case BANK_CARD -> general(BankCard.read(typed, true), BankCard::digits);
            case MONEY -> general(Money.readNotNegative(typed, Money.Unit.YUAN), Money::fen);
            case DATE -> date(field, typed);
            case YEAR_MONTH -> general(DateText.read(typed, DateContext.of(today)), DateText::birthYm);
            case COUNT -> count(field, typed);
            case TICK -> tick(field, typed);
            case CHOICE -> choice(ledger, field, plain);
            case UNIT -> new UnitNames(areas).read(typed);
            default -> Parsed.of(plain, plain);
        };
    }

    private static <T> Parsed<Object> general(Parsed<T> read, Function<T, Object> value) {
        return new Parsed<>(read.text(), read.value().map(value), read.problems());
    }

    private Parsed<Object> citizenId(String typed) {
        CitizenId.Reading reading = CitizenId.read(typed, today);
        Optional<Object> kept = reading.accepted().map(CitizenId::text18);
        if (kept.isEmpty() && reading.isSavable()) {
            kept = Optional.of(reading.text());
        }
        return new Parsed<>(reading.text(), kept, reading.problems());
    }

    private Parsed<Object> date(Field field, String typed) {
        Parsed<DateText> read = DateText.read(typed, DateContext.of(today));
        if (read.value().isPresent() && read.value().get().date().isEmpty()) {
            return Parsed.refused(read.text(), Problem.error("field.dayMissing", field.label(), read.text()));
        }
        return new Parsed<>(read.text(), read.value().flatMap(DateText::date).map(d -> d), read.problems());
    }

    private static Parsed<Object> count(Field field, String typed) {
        String digits = PlainText.compact(PlainText.narrow(typed));
        String bare = digits.replaceAll("[户人口个名,]", "");
        if (!bare.matches("\\d{1,8}(\\.0+)?")) {
            return Parsed.refused(digits, Problem.error("field.count", field.label(), digits));
        }
        return Parsed.of(digits, Integer.valueOf(bare.replaceAll("\\..*", "")));
    }

    private static Parsed<Object> tick(Field field, String typed) {
        return PlainText.tick(typed)
                .map(yes -> Parsed.<Object>of(typed, yes))
                .orElseGet(() -> Parsed.refused(typed, Problem.error("field.tick", field.label(), typed)));
    }

    private static Parsed<Object> choice(Ledger<?> ledger, Field field, String plain) {
        Class<?> type = ledger.componentType(field.key());
        if (!type.isEnum()) {
            String word = Choices.word(field, plain);
            return Parsed.of(word, word);
        }
        return Arrays.stream(type.getEnumConstants())
                .map(c -> (Enum<?>) c)
                .filter(c -> label(c).equals(plain) || alias(c).equals(plain))
                .findFirst()
                .map(c -> Parsed.<Object>of(plain, c))
                .orElseGet(() -> Parsed.refused(
                        plain, Problem.error("field.choice", field.label(), plain, String.join("、", field.choices()))));
    }

    private static String alias(Enum<?> word) {
        return word instanceof Grade grade ? grade.shortLabel() : word.name();
    }

    /** The word of the forms for an enumerated value. */
    public static String label(Enum<?> word) {
        if (word instanceof Grade grade) {
            return grade.label();
        }
        if (word instanceof Sex sex) {
            return sex.label();
        }
        if (word instanceof HouseholdStatus status) {
            return status.label();
        }
        return word instanceof ElectMode mode ? mode.label() : word.name().toLowerCase(Locale.ROOT);
    }

    /** Problems of a whole record: required fields that hold nothing. */
    public static <R extends Record> List<Problem> missing(Ledger<R> ledger, R row) {
        return ledger.fields().stream()
                .filter(f -> f.required() && ledger.get(row, f.key()) == null)
                .map(f -> Problem.error("field.required", f.label()))
                .toList();
    }
}
