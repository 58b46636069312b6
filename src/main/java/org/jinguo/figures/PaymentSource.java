package org.jinguo.figures;

import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;

/** Payments made within the period. */
final class PaymentSource implements Source<PaymentFact> {

    static final PaymentSource PAID = new PaymentSource();

    private PaymentSource() {}

    @Override
    public Ledger<?> ledger() {
        return Ledgers.PAYMENT;
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.FLOW;
    }

    @Override
    public List<PaymentFact> facts(Moment moment) {
        return moment.paid().stream().map(PaymentSource::fact).toList();
    }

    @Override
    public List<Detail<PaymentFact>> details(Moment moment, List<Area> villages) {
        return moment.paid().stream().map(p -> detail(moment, p)).toList();
    }

    static PaymentFact fact(Paid paid) {
        Long group = paid.person().groupId();
        return new PaymentFact(
                paid.payment().villageId(),
                group == null ? 0 : group,
                paid.programme().code(),
                People.key(paid.person()),
                paid.payment().amount());
    }

    private static Detail<PaymentFact> detail(Moment moment, Paid paid) {
        PaymentFact fact = fact(paid);
        return new Detail<>(
                fact,
                () -> Shown.at(moment.tree(), fact)
                        .with("name", paid.person().name())
                        .with("programme", paid.programme().name())
                        .with("batch", paid.payment().batch())
                        .with("amount", Value.of(Uom.YUAN, fact.amount(), 1).text())
                        .with("paidOn", paid.payment().paidOn())
                        .of(Ledgers.PAYMENT, paid.payment().id()));
    }
}
