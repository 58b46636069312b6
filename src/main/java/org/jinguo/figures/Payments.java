package org.jinguo.figures;

import static org.jinguo.store.db.Tables.AID_PAYMENT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.model.person.Person;

/** Reads what was paid within a period; 仅计已发放 (domain document, 1.3). */
final class Payments {

    private final Moment moment;

    Payments(Moment moment) {
        this.moment = moment;
    }

    List<Paid> read() {
        Period period = moment.period();
        List<AidPayment> payments = moment
                .data()
                .readers()
                .list(Ledgers.PAYMENT, AID_PAYMENT.PAID_ON.between(period.from(), period.to()))
                .stream()
                .filter(p -> p.state().paid())
                .toList();
        Map<Long, AidProgramme> programmes = moment.data().aid().programmes().stream()
                .collect(Collectors.toMap(AidProgramme::id, Function.identity()));
        Map<Long, Person> people = moment.data()
                .people()
                .byIds(payments.stream().map(AidPayment::personId).distinct().toList());
        Order order = new Order(moment.tree());
        return payments.stream()
                .filter(p -> programmes.containsKey(p.programmeId()))
                .filter(p -> people.containsKey(p.personId()))
                .map(p -> new Paid(p, programmes.get(p.programmeId()), people.get(p.personId())))
                .sorted(Comparator.comparingInt((Paid p) -> order.of(p.payment().villageId()))
                        .thenComparingInt(p -> p.programme().seq())
                        .thenComparing(p -> p.payment().paidOn())
                        .thenComparingLong(p -> p.payment().id()))
                .toList();
    }
}
