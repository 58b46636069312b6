package org.jinguo.model.aid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;

/** What the programme “两癌” asks for (K61, K62; domain document, 4.11). */
final class CancerRules {

    private static final Pattern CERVICAL = Pattern.compile("(?i).*(Ⅱ ?[bB]|II ?B|2 ?B|Ⅲ|III|3|Ⅳ|IV|4).*");
    private static final Pattern INVASIVE = Pattern.compile(".*浸润.*");

    private CancerRules() {}

    private static Optional<AidPayment> payment(AidCase one) {
        return one.is("TWO_CANCERS") ? Optional.of(one.payment()) : Optional.empty();
    }

    /** K61: never aided before. */
    static Optional<Remark> before(AidCase one) {
        return payment(one)
                .filter(p -> Boolean.TRUE.equals(p.aidedBefore()))
                .map(p -> new Remark(
                        "K61",
                        "aidedBefore",
                        Problem.error("aid.before", one.person().name())));
    }

    /** K62: what she paid herself is within the costs. */
    static Optional<Remark> costs(AidCase one) {
        return payment(one)
                .filter(p -> p.costTotal() != null && p.costSelf() != null)
                .filter(p -> p.costSelf() > p.costTotal())
                .map(p -> new Remark(
                        "K62",
                        "costSelf",
                        Problem.error("aid.costs", AidRules.yuan(p.costSelf()), AidRules.yuan(p.costTotal()))));
    }

    /** K61: diagnosed before it was asked for. */
    static Optional<Remark> diagnosed(AidCase one) {
        LocalDate day = one.day();
        return payment(one)
                .filter(p -> p.diagnosedOn() != null && day != null)
                .filter(p -> p.diagnosedOn().isAfter(day))
                .map(p -> new Remark(
                        "K61",
                        "diagnosedOn",
                        Problem.explain("aid.diagnosed", AidRules.day(p.diagnosedOn()), AidRules.day(day))));
    }

    /** K62: rural households (rule of 2019). */
    static Optional<Remark> hukou(AidCase one) {
        return payment(one)
                .filter(p -> "非农业".equals(p.hukou()))
                .map(p -> new Remark("K62", "hukou", Problem.explain("aid.hukou")));
    }

    /** K61: cervical cancer from ⅡB on, invasive breast cancer. */
    static Optional<Remark> stage(AidCase one) {
        return payment(one)
                .filter(p -> !AidRules.isBlank(p.stage()))
                .filter(p -> "宫颈癌".equals(p.disease())
                                && !CERVICAL.matcher(p.stage()).matches()
                        || "乳腺癌".equals(p.disease())
                                && !INVASIVE.matcher(p.stage()).matches())
                .map(p -> new Remark("K61", "stage", Problem.explain("aid.stage", p.stage())));
    }
}
