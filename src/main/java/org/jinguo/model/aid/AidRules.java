package org.jinguo.model.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.WomanRule;

/**
 * The rules of 关爱救助: amount and “once” (K60), sex of the recipient, and what the rosters R08–R11
 * ask for (K61–K65). Form, grid, import and checks of returns run these and no others.
 */
public final class AidRules {

    private static final String WOMEN = "POOR_WOMEN";
    private static final String CANCERS = "TWO_CANCERS";

    private static final List<Function<AidCase, Optional<Remark>>> ALL = List.of(
            AidRules::nothing,
            AidRules::once,
            AidRules::woman,
            AidRules::usual,
            CancerRules::before,
            CancerRules::costs,
            CancerRules::diagnosed,
            CancerRules::hukou,
            CancerRules::stage,
            ChildRules::age,
            ChildRules::guardian,
            ChildRules::guardianAge,
            ChildRules::schooling,
            AidRules::account,
            AidRules::ofTwo);

    private AidRules() {}

    /** What there is to say of a payment. */
    public static List<Remark> check(AidCase one) {
        List<Remark> found = new ArrayList<>();
        ALL.forEach(rule -> rule.apply(one).ifPresent(found::add));
        return found;
    }

    /** K60: more than nothing. */
    private static Optional<Remark> nothing(AidCase one) {
        return one.payment().amount() == 0
                ? Optional.of(new Remark("K60", "amount", Problem.error("aid.zero")))
                : Optional.empty();
    }

    /**
     * K60: a programme gives once a year or once in a life. What was refused or given back does not
     * count, whatever its day.
     */
    public static Optional<Remark> once(AidCase one) {
        AidPayment payment = one.payment();
        OncePer once = one.programme().once();
        if (once == OncePer.NONE || !payment.state().stands()) {
            return Optional.empty();
        }
        return one.beside().others().stream()
                .filter(other -> other.programmeId() == one.programme().id())
                .filter(other -> other.state().stands())
                .filter(other -> once == OncePer.LIFE || other.yearNo() == payment.yearNo())
                .findFirst()
                .map(other -> new Remark(
                        "K60",
                        "name",
                        Problem.error(
                                once == OncePer.LIFE ? "aid.onceLife" : "aid.onceYear",
                                one.person().name(),
                                one.programme().name(),
                                when(other),
                                yuan(other.amount()))));
    }

    private static String when(AidPayment other) {
        if (other.batch() != null) {
            return other.yearNo() + "年" + other.batch();
        }
        return other.paidOn() == null ? other.yearNo() + "年" : day(other.paidOn());
    }

    /** Programmes for women: K13, and K61 for “两癌”. */
    private static Optional<Remark> woman(AidCase one) {
        if (one.is(CANCERS)) {
            return WomanRule.check("K61", one.person());
        }
        return one.is(WOMEN) ? WomanRule.check("K13", one.person()) : Optional.empty();
    }

    /** K61: a programme may have its usual amount. */
    private static Optional<Remark> usual(AidCase one) {
        Long usual = one.programme().defaultAmount();
        long amount = one.payment().amount();
        if (usual == null || amount == usual || amount == 0) {
            return Optional.empty();
        }
        return Optional.of(new Remark(
                "K61", "amount", Problem.explain("aid.usual", one.programme().name(), yuan(usual), yuan(amount))));
    }

    /** K65: another's account needs the relation. */
    private static Optional<Remark> account(AidCase one) {
        AidPayment payment = one.payment();
        String holder = payment.acctName();
        boolean explained = !isBlank(payment.acctRelation())
                || holder != null && holder.equals(payment.guardianName())
                || payment.remark() != null && payment.remark().contains("户名");
        boolean own = isBlank(holder) || holder.equals(one.person().name());
        return one.programme().returnCode() == null || own || explained
                ? Optional.empty()
                : Optional.of(new Remark("K65", "acctName", Problem.explain("aid.account", holder)));
    }

    /** K65: an account is one person's, or guardian's and child's, or it is said whose it is. */
    private static Optional<Remark> ofTwo(AidCase one) {
        return one.beside()
                .accounts()
                .clash(one.payment(), one.person())
                .map(other -> new Remark(
                        "K65",
                        "acctNo",
                        Problem.explain("aid.accountOfTwo", other.recipient().name(), other.year())));
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String yuan(long fen) {
        return new Money(fen).toYuanText();
    }

    static String day(LocalDate day) {
        return DateText.of(day).roster();
    }
}
