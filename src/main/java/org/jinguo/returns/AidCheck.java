package org.jinguo.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.model.aid.AidCase;
import org.jinguo.model.aid.AidRules;
import org.jinguo.model.aid.Money;
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.Person;
import org.jinguo.store.DataFolder;

/**
 * The rules of 关爱救助 over the rosters R08–R11 (K60–K65), looking at all years and villages; K66: the
 * same person twice on a receipt. The amount in words of K66 is made from the sum itself.
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
        List<Paid> rows =
                new PaymentRows(data, figures, catalogue).paid(table.order()).toList();
        return source.get().programme().isEmpty() ? onReceipt(rows) : byRules(rows);
    }

    private List<Finding> byRules(List<Paid> rows) {
        List<Person> people = rows.stream().map(Paid::person).distinct().toList();
        PaymentHistory history = data.aid().history(people).over(data.aid().accounts());
        List<Finding> found = new ArrayList<>();
        Map<Claim, Finding> repeated = new LinkedHashMap<>();
        for (Paid row : rows) {
            AidCase one = new AidCase(
                    row.payment(),
                    row.programme(),
                    row.person(),
                    history.others(row.person(), row.payment().id()));
            Optional<Remark> once = AidRules.once(one);
            for (Remark remark : AidRules.check(one)) {
                if (once.filter(remark::equals).isPresent()) {
                    // Two payments repeat each other: told once, of the later one.
                    repeated.put(claim(row), finding(remark, row));
                } else {
                    found.add(finding(remark, row));
                }
            }
        }
        found.addAll(repeated.values());
        return found;
    }

    private Finding finding(Remark remark, Paid paid) {
        return Finding.of(
                remark,
                data.areas().tree().get(paid.payment().villageId()),
                paid.person().name());
    }

    private static Claim claim(Paid paid) {
        String idNo = paid.person().idNo();
        boolean known = idNo != null && !idNo.isBlank();
        return new Claim(
                known ? (Object) idNo : paid.person().id(), paid.programme().id());
    }

    private List<Finding> onReceipt(List<Paid> rows) {
        Map<Claim, List<Paid>> claims = new LinkedHashMap<>();
        rows.forEach(
                p -> claims.computeIfAbsent(claim(p), c -> new ArrayList<>()).add(p));
        return claims.values().stream()
                .filter(twice -> twice.size() > 1)
                .map(this::onReceiptTwice)
                .toList();
    }

    private Finding onReceiptTwice(List<Paid> twice) {
        Paid first = twice.get(0);
        long sum = twice.stream().mapToLong(p -> p.payment().amount()).sum();
        return new Finding(
                Problem.Level.EXPLAIN,
                "K66",
                data.areas().tree().get(first.payment().villageId()),
                Messages.get(
                        "check.K66",
                        first.person().name(),
                        Integer.toString(twice.size()),
                        first.programme().name(),
                        new Money(sum).toYuanText()));
    }
}
