package org.jinguo.ui.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.junit.jupiter.api.Test;

class AidFieldsTest {

    private static List<String> of(String code) {
        return AidFields.special(Ledgers.PROGRAMME.with(Ledgers.PROGRAMME.make(Map.of()), "code", code));
    }

    @Test
    void everyFieldOfAPaymentHasAPlace() {
        assertThat(AidFields.without()).isEmpty();
        assertThat(AidFields.all()).doesNotHaveDuplicates();
    }

    @Test
    void aRosterAsksForWhatItsColumnsHold() {
        assertThat(of("POOR_WOMEN")).containsExactly("members", "hardship", "story");
        assertThat(of("POOR_CHILDREN")).contains("guardianIdNo", "gradeClass").doesNotContain("stage");
        assertThat(of("TWO_CANCERS")).contains("poverty", "income", "byScreening", "hukou", "aidedBefore");
        assertThat(of("SPRING_BUD")).contains("aidMode", "donor");
        assertThat(of("OTHER")).containsExactly("hardship");
    }
}
