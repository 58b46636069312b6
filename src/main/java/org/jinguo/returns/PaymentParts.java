package org.jinguo.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jinguo.figures.Paid;
import org.jinguo.model.aid.AidProgramme;

/** By which batches and programmes the payments of a unit and period can be told apart. */
public final class PaymentParts {

    /** No payments. */
    public static final PaymentParts NONE = new PaymentParts(List.of());

    private final List<Paid> payments;

    PaymentParts(List<Paid> payments) {
        this.payments = List.copyOf(payments);
    }

    private static String nameOf(Paid paid) {
        return BatchName.of(paid.payment().batch());
    }

    /** Whether a payment belongs to a batch. */
    static boolean inBatch(Paid paid, String name) {
        return !BatchName.of(name).isEmpty() && BatchName.of(name).equals(nameOf(paid));
    }

    /** The batches that have payments, in order of their first day. */
    public List<String> batches() {
        return payments.stream()
                .sorted(Comparator.comparing((Paid p) -> p.payment().paidOn()).thenComparing(PaymentParts::nameOf))
                .map(PaymentParts::nameOf)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The programmes that have payments, in the order of the list of programmes. */
    public List<AidProgramme> programmes() {
        return payments.stream()
                .map(Paid::programme)
                .distinct()
                .sorted(Comparator.comparingInt(AidProgramme::seq))
                .toList();
    }

    /** The payments of one batch. */
    public PaymentParts ofBatch(String name) {
        return new PaymentParts(payments.stream().filter(p -> inBatch(p, name)).toList());
    }

    /** The payments of one programme, by its fixed word. */
    public PaymentParts ofProgramme(String word) {
        return new PaymentParts(
                payments.stream().filter(p -> p.programme().code().equals(word)).toList());
    }

    /** The payments that an order with a batch or a programme leaves. */
    public PaymentParts of(ReturnOrder order) {
        PaymentParts some = order.batch().map(this::ofBatch).orElse(this);
        return order.programme().map(some::ofProgramme).orElse(some);
    }

    /** The batch that a text names; empty when no payment belongs to it. */
    public Optional<String> named(String text) {
        return batches().stream().filter(BatchName.of(text)::equals).findFirst();
    }

    /** How many payments there are. */
    public int size() {
        return payments.size();
    }

    /** How many payments no batch is written to. */
    public int withoutBatch() {
        return (int) payments.stream().filter(p -> nameOf(p).isEmpty()).count();
    }
}
