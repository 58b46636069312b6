package org.jinguo.ui.aid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.returns.ReturnCatalogue;

/**
 * Which fields of a payment have a place in form and grid, and which of them a programme's roster
 * asks for: as the forms of the district say (R08–R12).
 */
final class AidFields {

    /** Fields that every programme has, in the order of the form. */
    static final List<String> COMMON =
            List.of("amount", "paidOn", "batch", "fund", "acctName", "acctRelation", "bank", "acctNo");

    /** Who received it in her place, and where she is called this time; asked last of all. */
    static final List<String> LAST = List.of("agentName", "agentRelation", "agentIdNo", "phone", "remark");

    /** Only asked for when someone received it in her place. */
    static final Set<String> OF_AGENT = Set.of("agentRelation", "agentIdNo");

    private static final String PAYMENT = "payment.";

    /** What one column of a roster puts together out of several fields. */
    private static final Map<String, List<String>> TOGETHER = Map.of(
            "contact.guardianPhone", List.of("guardianPhone"),
            "contact.school", List.of("school", "gradeClass"));

    private static final ReturnCatalogue FORMS = new ReturnCatalogue();
    private static final List<String> WITHOUT_ROSTER = List.of("hardship");
    private static final List<String> PROGRAMMES = List.of("POOR_WOMEN", "POOR_CHILDREN", "TWO_CANCERS", "SPRING_BUD");

    private AidFields() {}

    /** What a programme's roster asks for besides the common fields, in the order of the form. */
    static List<String> special(AidProgramme programme) {
        List<String> asked = special(programme.code());
        return asked.isEmpty() ? WITHOUT_ROSTER : asked;
    }

    private static List<String> special(String programme) {
        Set<String> keys = new LinkedHashSet<>();
        for (String from : FORMS.asked(programme)) {
            if (from.startsWith(PAYMENT)) {
                keys.add(from.substring(PAYMENT.length()));
            } else {
                keys.addAll(TOGETHER.getOrDefault(from, List.of()));
            }
        }
        keys.removeIf(key -> COMMON.contains(key) || LAST.contains(key));
        return List.copyOf(keys);
    }

    /** Fields that only some rosters ask for, in the order of the form. */
    static List<String> special() {
        Set<String> keys = new LinkedHashSet<>();
        PROGRAMMES.forEach(code -> keys.addAll(special(code)));
        return List.copyOf(keys);
    }

    /** All fields that have a place: every field but the village, which stands apart. */
    static List<String> all() {
        List<String> keys = new ArrayList<>(COMMON);
        keys.addAll(special());
        keys.addAll(LAST);
        return keys;
    }

    /** The fields of the ledger without a place; there shall be none. */
    static List<String> without() {
        List<String> all = all();
        return Ledgers.PAYMENT.fields().stream()
                .map(field -> field.key())
                .filter(key -> !key.equals("villageId") && !all.contains(key))
                .toList();
    }
}
