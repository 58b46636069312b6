package org.jinguo.ui.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidCase;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidRules;
import org.jinguo.model.aid.Money;
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowOutcome;
import org.jinguo.ui.kit.grid.NewRowProblem;
import org.jinguo.ui.kit.grid.NewRows;
import org.jinguo.ui.kit.grid.NewRowsBatch;
import org.jinguo.ui.kit.grid.NewRowsResult;
import org.jinguo.ui.kit.page.NewPlace;

/**
 * Makes payments of new rows: the person is found by citizen ID or name, or is new; the rules of
 * aid say the same as in the form.
 */
final class NewPayments implements NewRows<Paid> {

    private final DataFolder data;
    private final AidWriter writer;
    private final PaymentReader reader;

    private NewPayments(DataFolder data, PaymentReader reader) {
        this.data = data;
        this.writer = new AidWriter(data);
        this.reader = reader;
    }

    /** Payments of what is looked at now. */
    static NewPayments of(DataFolder data, Viewpoint viewpoint, Clock clock) {
        int year = viewpoint.period().year();
        NewPlace place = NewPlace.of(viewpoint);
        return new NewPayments(data, new PaymentReader(place, year, LocalDate.now(clock)));
    }

    @Override
    public Set<String> needed() {
        return Set.of("programme", "amount", "paidOn");
    }

    @Override
    public List<NewRowOutcome> check(List<NewRow> rows) {
        return look(reader.read(data, rows));
    }

    private List<NewRowOutcome> look(List<PaymentReader.Told> told) {
        List<Person> people = told.stream()
                .flatMap(t -> t.body().stream())
                .map(PaymentReader.Body::person)
                .toList();
        PaymentHistory history = data.aid().history(people).over(data.aid().accounts());
        List<NewRowOutcome> outcomes = new ArrayList<>();
        for (PaymentReader.Told row : told) {
            NewRowOutcome outcome = outcome(row, history);
            if (outcome.isNew()) {
                history = history.with(List.of(row.body().orElseThrow().payment()));
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static NewRowOutcome outcome(PaymentReader.Told row, PaymentHistory history) {
        if (row.body().isEmpty()) {
            return NewRowOutcome.of(row.problems());
        }
        PaymentReader.Body body = row.body().get();
        AidPayment payment = body.payment();
        AidCase.Beside beside = history.others(body.person(), payment.id());
        if (beside.others().stream().anyMatch(other -> isSame(payment, other))) {
            return NewRowOutcome.known(Problem.explain(
                    "ui.aid.known",
                    body.person().name(),
                    body.programme().name(),
                    new Money(payment.amount()).toYuanText()));
        }
        List<NewRowProblem> problems = new ArrayList<>(row.problems());
        for (Field field : Ledgers.PAYMENT.fields()) {
            Object value = Ledgers.PAYMENT.get(payment, field.key());
            RowMapping.tooLong(Ledgers.PAYMENT, field, value)
                    .forEach(p -> problems.add(new NewRowProblem(field.key(), p)));
        }
        AidRules.check(new AidCase(payment, body.programme(), body.person(), beside))
                .forEach(r -> problems.add(new NewRowProblem(r.key(), r.problem())));
        return NewRowOutcome.of(problems);
    }

    private static boolean isSame(AidPayment one, AidPayment other) {
        return one.programmeId() == other.programmeId()
                && one.amount() == other.amount()
                && one.paidOn().equals(other.paidOn())
                && other.state().stands();
    }

    @Override
    public NewRowsResult write(NewRowsBatch<Paid> batch) {
        List<PaymentReader.Body> rows = reader.read(data, batch.rows()).stream()
                .flatMap(t -> t.body().stream())
                .toList();
        AidWriter.Edited edited = writer.edited(batch.edits());
        if (edited.refused().isPresent()) {
            return NewRowsResult.refused(edited.refused().get());
        }
        String label = batch.label().orElseGet(() -> label(rows.get(0)));
        Map<Long, Person> people = new LinkedHashMap<>();
        rows.stream()
                .filter(PaymentReader.Body::changed)
                .map(PaymentReader.Body::person)
                .forEach(p -> people.put(p.id(), p));
        data.change(label, edit -> {
            people.values().forEach(p -> edit.put(Ledgers.PERSON, p));
            rows.forEach(r -> edit.add(Ledgers.PAYMENT, r.payment()));
            edited.payments().forEach(p -> edit.put(Ledgers.PAYMENT, p));
        });
        return NewRowsResult.written(label);
    }

    private static String label(PaymentReader.Body row) {
        return Messages.get(
                "ui.aid.change.pay",
                row.programme().name(),
                row.person().name(),
                new Money(row.payment().amount()).toYuanText());
    }
}
