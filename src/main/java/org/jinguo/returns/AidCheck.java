package org.jinguo.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.model.aid.Money;
import org.jinguo.model.aid.OncePer;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.store.DataFolder;

/**
 * K60: the same aid twice in a year; K66: the same person twice on a receipt. The amount in words
 * of K66 is made from the sum itself.
 */
final class AidCheck implements Check {

    private final DataFolder data;
    private final Figures figures;
    private final ReturnCatalogue catalogue;

    AidCheck(DataFolder data, Figures figures, ReturnCatalogue catalogue) {
        this.data = data;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /** What may be paid once: a person and a programme. */
    private record Claim(Object who, long programme) {}

    @Override
    public List<Finding> run(ReturnTable table) {
        Optional<FormSource> source = catalogue.source(table.form().code());
        if (source.isEmpty() || !source.get().rows().equals("payments")) {
            return List.of();
        }
        boolean receipt = source.get().programme().isEmpty();
        ReturnOrder order = table.order();
        ReturnOrder asked =
                receipt
                        ? order
                        : new ReturnOrder(
                                order.code(),
                                Period.year(order.period().year()),
                                order.unit(),
                                Optional.empty(),
                                order.programme(),
                                order.ratingForm());
        Map<Claim, List<Paid>> claims = new LinkedHashMap<>();
        new PaymentRows(data, figures, catalogue)
                .paid(asked)
                .forEach(p -> claims.computeIfAbsent(claim(p), c -> new ArrayList<>()).add(p));
        List<Finding> found = new ArrayList<>();
        claims.values().stream()
                .filter(twice -> twice.size() > 1)
                .filter(twice -> receipt || once(twice.get(0)))
                .forEach(twice -> found.add(receipt ? onReceipt(twice) : inYear(order, twice)));
        return found;
    }

    private static Claim claim(Paid paid) {
        String idNo = paid.person().idNo();
        boolean known = idNo != null && !idNo.isBlank();
        return new Claim(known ? (Object) idNo : paid.person().id(), paid.programme().id());
    }

    private static boolean once(Paid paid) {
        return paid.programme().once() != OncePer.NONE;
    }

    private Finding inYear(ReturnOrder order, List<Paid> twice) {
        Paid first = twice.get(0);
        return finding(
                Problem.Level.ERROR,
                "K60",
                first,
                Messages.get(
                        "check.K60",
                        first.person().name(),
                        Period.year(order.period().year()).label(),
                        Integer.toString(twice.size()),
                        first.programme().name()));
    }

    private Finding onReceipt(List<Paid> twice) {
        Paid first = twice.get(0);
        long sum = twice.stream().mapToLong(p -> p.payment().amount()).sum();
        return finding(
                Problem.Level.EXPLAIN,
                "K66",
                first,
                Messages.get(
                        "check.K66",
                        first.person().name(),
                        Integer.toString(twice.size()),
                        first.programme().name(),
                        new Money(sum).toYuanText()));
    }

    private Finding finding(Problem.Level level, String rule, Paid paid, String text) {
        return new Finding(level, rule, data.areas().tree().get(paid.payment().villageId()), text);
    }
}
