package org.jinguo.ui.aid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.figures.Paid;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.Money;
import org.jinguo.model.aid.OncePer;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;

/**
 * All payments to some people, to see whether one more or another day would repeat one (domain
 * document, 4.11).
 *
 * @param ofPeople payments by person
 */
record Repeats(Map<Long, List<AidPayment>> ofPeople) {

    /** Nothing was paid to anyone. */
    static final Repeats NONE = new Repeats(Map.of());

    /** The payments with which one of a programme in a year would be one too many. */
    static List<AidPayment> of(
            List<AidPayment> own, AidProgramme programme, int year, long except) {
        return own.stream()
                .filter(p -> programme.once() != OncePer.NONE)
                .filter(p -> p.programmeId() == programme.id() && p.id() != except)
                .filter(p -> programme.once() == OncePer.LIFE || p.yearNo() == year)
                .toList();
    }

    /**
     * Why a payment can not move to a year: the person has the programme's one payment of that
     * year. Within its own year it was allowed before.
     */
    Optional<Problem> moving(Paid row, int year) {
        AidPayment payment = row.payment();
        if (year == payment.yearNo() || row.programme().once() != OncePer.YEAR) {
            return Optional.empty();
        }
        List<AidPayment> own = ofPeople.getOrDefault(payment.personId(), List.of());
        return of(own, row.programme(), year, payment.id()).stream()
                .findFirst()
                .map(
                        p ->
                                Problem.error(
                                        "ui.aid.paidThatYear",
                                        row.person().name(),
                                        String.valueOf(p.yearNo()),
                                        row.programme().name(),
                                        new Money(p.amount()).toYuanText(),
                                        p.paidOn() == null
                                                ? ""
                                                : DateText.of(p.paidOn()).roster()));
    }
}
