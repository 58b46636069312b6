package org.jinguo.model.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyCheckTest {

    private static final GradeCount ENTERED = new GradeCount(217, 67, 16, 0, 0);

    private static TallyCheck check(GradeCount entered, Integer clean, Integer fair, Integer unclean, Integer unrated) {
        return TallyCheck.of(entered, Optional.of(new PaperTally(1, 1, 1, 1, clean, fair, unclean, unrated)));
    }

    @Test
    void agreesWhereTheThreeGradesAgreeAndTheRestIsLeftBlank() {
        TallyCheck check = check(ENTERED, 217, 67, 16, null);
        assertThat(check.state()).isEqualTo(TallyCheck.State.MATCHES);
        assertThat(check.wrong()).isZero();
    }

    @Test
    void aHouseholdInTheWrongClassIsOneThatIsWrong() {
        TallyCheck check = check(ENTERED, 217, 68, 15, 0);
        assertThat(check.state()).isEqualTo(TallyCheck.State.DIFFERS);
        assertThat(check.off()).isEqualTo(Map.of(Grade.FAIR, -1, Grade.UNCLEAN, 1));
        assertThat(check.wrong()).isEqualTo(1);
        assertThat(check.totalOff()).isFalse();
    }

    @Test
    void householdsThatWereNotEnteredAreMissing() {
        TallyCheck check = check(new GradeCount(217, 68, 13, 0, 2), 217, 68, 15, null);
        assertThat(check.off()).isEqualTo(Map.of(Grade.UNCLEAN, -2));
        assertThat(check.wrong()).isEqualTo(2);
    }

    @Test
    void tellsAPaperThatAddsUpToMoreThanTheList() {
        TallyCheck check = check(ENTERED, 217, 67, 16, 3);
        assertThat(check.totalOff()).isTrue();
        assertThat(check.paper()).isEqualTo(303);
        assertThat(check.wrong()).isEqualTo(3);
    }

    @Test
    void isNotCompleteWhileANeededGradeIsMissing() {
        assertThat(check(ENTERED, 217, 68, null, null).state()).isEqualTo(TallyCheck.State.PARTLY);
        assertThat(TallyCheck.of(ENTERED, Optional.empty()).state()).isEqualTo(TallyCheck.State.BLANK);
    }
}
