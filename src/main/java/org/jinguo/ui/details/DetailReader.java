package org.jinguo.ui.details;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Phone;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.Recheck;
import org.jinguo.store.DataFolder;
import org.jinguo.store.FollowUpStore;
import org.jinguo.ui.kit.RecordRef;

/** Reads what the panel tells of a record. */
final class DetailReader {

    private final DataFolder data;
    private final FieldText texts;
    private final Clock clock;

    DetailReader(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
        this.texts = new FieldText(data.areas().tree(), LocalDate.now(clock));
    }

    /** The picture of a record; empty when it is there no more. */
    Optional<DetailPicture> read(RecordRef ref) {
        return read(ref.ledger(), ref.id());
    }

    private <R extends Record> Optional<DetailPicture> read(Ledger<R> ledger, long id) {
        return data.readers().find(ledger, id).map(row -> picture(ledger, id, row));
    }

    private <R extends Record> DetailPicture picture(Ledger<R> ledger, long id, R row) {
        List<DetailPicture.Section> sections = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        add(ledger, row, sections, problems);
        about(ledger, row)
                .flatMap(p -> data.people().find(p))
                .ifPresent(person -> add(Ledgers.PERSON, person, sections, problems));
        if (row instanceof Rating rating) {
            new FollowUpStore(data).rechecks(rating).forEach(r -> sections.add(recheck(r, problems)));
        }
        if (row instanceof Household household) {
            new HouseholdStory(data, household).section().ifPresent(sections::add);
        }
        StepWords words = new StepWords(ledger, texts, clock.getZone());
        return new DetailPicture(
                title(ledger, row),
                sections,
                data.log().ofRecord(ledger, id).stream().map(words::step).toList(),
                problems);
    }

    /** The person that a record is about. */
    private static <R extends Record> Optional<Long> about(Ledger<R> ledger, R row) {
        return ledger.person().map(key -> (Long) ledger.get(row, key));
    }

    private <R extends Record> String title(Ledger<R> ledger, R row) {
        String name = about(ledger, row)
                .flatMap(data.people()::find)
                .map(Person::name)
                .or(() -> ratedName(row))
                .or(() -> ownName(ledger, row))
                .orElse("");
        return Messages.get("ui.details.title", ledger.label(), name);
    }

    /** A rating and what follows it are known by household and round. */
    private Optional<String> ratedName(Record row) {
        if (row instanceof Rating rating) {
            return name(rating.householdId(), rating.roundId());
        }
        return row instanceof Recheck recheck ? name(recheck.householdId(), recheck.roundId()) : Optional.empty();
    }

    private Optional<String> name(long household, long round) {
        Optional<String> head =
                data.readers().find(Ledgers.HOUSEHOLD, household).map(Household::headName);
        return head.flatMap(h -> data.readers()
                .find(Ledgers.ROUND, round)
                .map(r -> Messages.get("ui.details.rated", h, r.period().label())));
    }

    private <R extends Record> Optional<String> ownName(Ledger<R> ledger, R row) {
        return ledger.fields().stream()
                .filter(f -> f.kind() == FieldKind.NAME || f.key().equals("name"))
                .findFirst()
                .map(f -> texts.show(f, ledger.get(row, f.key())));
    }

    /** Its result stands in the heading: a tick that is not set tells nothing. */
    private DetailPicture.Section recheck(Recheck recheck, List<String> problems) {
        String label = recheck.passed()
                ? Messages.get("ui.details.passed", Ledgers.RECHECK.label())
                : Messages.get("ui.details.failed", Ledgers.RECHECK.label());
        return new DetailPicture.Section(label, facts(Ledgers.RECHECK, recheck, problems));
    }

    private <R extends Record> void add(
            Ledger<R> ledger, R row, List<DetailPicture.Section> sections, List<String> problems) {
        sections.add(new DetailPicture.Section(ledger.label(), facts(ledger, row, problems)));
        FieldText.missing(ledger, row).forEach(p -> problems.add(sentence(p)));
    }

    private <R extends Record> List<DetailPicture.Fact> facts(Ledger<R> ledger, R row, List<String> problems) {
        List<DetailPicture.Fact> facts = new ArrayList<>();
        for (Field field : ledger.fields()) {
            Object value = ledger.get(row, field.key());
            String clear = texts.show(field, value);
            if (!clear.isEmpty()) {
                facts.add(new DetailPicture.Fact(field.label(), masked(field, value), clear));
                check(ledger, field, clear, problems);
            }
        }
        return facts;
    }

    private static String sentence(Problem problem) {
        return Messages.problem(problem.code(), problem.args());
    }

    private String masked(Field field, Object value) {
        return field.kind() == FieldKind.PHONE ? Phone.mask(texts.show(field, value)) : texts.masked(field, value);
    }

    /** What a field holds is read again as if it were typed now. */
    private void check(Ledger<?> ledger, Field field, String clear, List<String> problems) {
        boolean checked = field.kind() == FieldKind.CITIZEN_ID
                || field.kind() == FieldKind.PHONE
                || field.kind() == FieldKind.BANK_CARD;
        if (checked) {
            texts.read(ledger, field, clear).problems().stream()
                    .map(DetailReader::sentence)
                    .forEach(problems::add);
        }
    }
}
