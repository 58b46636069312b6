package org.jinguo.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.person.Birth;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;
import org.jinguo.store.DataFolder;

/** Rows of R08–R12: one for each payment. */
final class PaymentRows implements RowSource {

    private final DataFolder data;
    private final Figures figures;
    private final ReturnCatalogue catalogue;

    PaymentRows(DataFolder data, Figures figures, ReturnCatalogue catalogue) {
        this.data = data;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @Override
    public List<Line> lines(ReturnOrder order) {
        Places places = new Places(data.areas().tree());
        return paid(order).map(p -> line(places, p)).toList();
    }

    /** The payments that an order asks for. */
    Stream<Paid> paid(ReturnOrder order) {
        Optional<String> own = catalogue.source(order.code()).flatMap(FormSource::programme);
        return figures.paid(order.period(), order.unit()).stream()
                .filter(p -> among(p, own))
                .filter(p -> among(p, order.programme()))
                .filter(p -> order.batch().isEmpty()
                        || PaymentParts.inBatch(p, order.batch().get()));
    }

    private static boolean among(Paid paid, Optional<String> programme) {
        return programme.isEmpty() || programme.get().equals(paid.programme().code());
    }

    private static Line line(Places places, Paid paid) {
        AidPayment payment = paid.payment();
        Person person = paid.person();
        return places.line(payment.villageId())
                .with("payment", Ledgers.PAYMENT, payment)
                .with("person", Ledgers.PERSON, person)
                .with("programme", Ledgers.PROGRAMME, paid.programme())
                .with("area.address", address(places, paid))
                .with("birth.age", age(paid))
                .with("birth.sex", Birth.sex(person).map(Sex::label).orElse(null))
                .with("account.name", account(payment))
                .with("contact.phone", first(payment.phone(), person.phone()))
                .with("contact.guardianPhone", first(payment.guardianPhone(), payment.phone()))
                .with("contact.school", joined(payment.school(), payment.gradeClass()));
    }

    private static String address(Places places, Paid paid) {
        String own = paid.person().address();
        return own == null || own.isBlank()
                ? places.address(paid.payment().villageId(), paid.person().groupId())
                : own;
    }

    private static Long age(Paid paid) {
        var age = Birth.age(paid.person(), paid.payment().paidOn());
        return age.isPresent() ? Long.valueOf(age.getAsInt()) : null;
    }

    /** 户名, with the relation where it is not the recipient's own (R08: 非本人需填关系). */
    private static String account(AidPayment payment) {
        String relation = payment.acctRelation();
        return payment.acctName() == null || relation == null || relation.isBlank()
                ? payment.acctName()
                : payment.acctName() + "(" + relation + ")";
    }

    private static String first(String a, String b) {
        return a == null || a.isBlank() ? b : a;
    }

    private static String joined(String a, String b) {
        return (a == null ? "" : a) + (b == null ? "" : b);
    }
}
