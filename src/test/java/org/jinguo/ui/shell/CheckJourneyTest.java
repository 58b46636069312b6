package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.check.CheckSamples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class CheckJourneyTest {

    private static final int IN_A_GROUP = 30;

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, IN_A_GROUP);
            CheckSamples.rated(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void toCheck() {
        window.go(Page.RATING);
        window.go(Page.RATING_CHECK);
    }

    private String summary() {
        return window.find("#check-summary", Label.class).getText();
    }

    /** What the paper sheet of a group says of a grade. */
    private static String paper(int group, Grade grade) {
        int first = group * IN_A_GROUP + 1;
        int n = 0;
        for (int no = first; no < first + IN_A_GROUP; no++) {
            n += CheckSamples.grade(no) == grade ? 1 : 0;
        }
        return String.valueOf(n);
    }

    @Test
    void aSlipShowsInTheTotalsWhichLeadToItsGroup() {
        CheckSamples.slip(window.data(), IN_A_GROUP, Grade.UNCLEAN);
        toCheck();
        window.picture("check-township");
        window.choose(Samples.village(window.data()));
        assertThat(summary()).isEqualTo("3 个组都还没填纸上的合计");
        window.picture("check-empty");
        for (int group = 0; group < 3; group++) {
            for (Grade grade : List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN)) {
                window.write(paper(group, grade));
                window.type(KeyCode.TAB);
            }
            window.type(KeyCode.TAB);
        }
        window.settle();
        assertThat(summary()).isEqualTo("3 个组：2 组相符，上祝组差 1 户");
        window.picture("check-differs");
        window.type(KeyCode.F7);
        window.settle();
        assertThat(window.rows("#rating-grid")).isEqualTo(IN_A_GROUP);
        window.picture("check-entry");
        window.type(KeyCode.DIGIT1);
        window.settle();
        window.go(Page.RATING_CHECK);
        assertThat(summary()).isEqualTo("✓ 3 个组都相符");
        window.picture("check-matches");
        window.ctrl(KeyCode.Z);
        assertThat(summary()).isEqualTo("3 个组：2 组相符，上祝组差 1 户");
    }

    @Test
    void aSecondLookFindsWhatWasTypedWrongly() {
        DataFolder data = window.data();
        // Every second household but the first differs from the paper.
        for (int line = 1; line < 3 * IN_A_GROUP; line += 2) {
            Grade right = CheckSamples.grade(line + 1);
            CheckSamples.slip(data, line, right == Grade.CLEAN ? Grade.FAIR : Grade.CLEAN);
        }
        window.choose(Samples.village(data));
        toCheck();
        window.type(KeyCode.F8);
        window.settle();
        window.picture("check-look-none");
        window.type(KeyCode.ENTER);
        window.settle();
        List<Household> drawn = drawn();
        assertThat(drawn).hasSize(30);
        for (int i = 0; i < drawn.size(); i++) {
            window.type(key(CheckSamples.grade(drawn.get(i).no())));
            if (i == 11) {
                window.picture("check-look-blind");
            }
        }
        window.settle();
        long wrong = drawn.stream().filter(h -> h.no() % 2 == 0).count();
        assertThat(told()).startsWith("复录 30 户，" + wrong + " 户不一致。估计全村差错率");
        window.picture("check-look-result");
        window.type(KeyCode.DIGIT1);
        window.settle();
        assertThat(CheckSamples.sheet(data).lines())
                .filteredOn(l -> l.household().no() % 2 == 0)
                .filteredOn(l -> l.rating().orElseThrow().grade()
                        == CheckSamples.grade(l.household().no()))
                .hasSize(1);
        window.type(KeyCode.DIGIT2);
        window.settle();
        assertThat(told()).startsWith("复录 30 户，" + (wrong - 1) + " 户不一致。");
        window.picture("check-look-decided");
    }

    private String told() {
        return window.find("#check-told", Label.class).getText();
    }

    private static KeyCode key(Grade grade) {
        return switch (grade) {
            case CLEAN -> KeyCode.DIGIT1;
            case FAIR -> KeyCode.J;
            case UNCLEAN -> KeyCode.NUMPAD3;
            case UNRATED -> KeyCode.DIGIT0;
        };
    }

    /** The drawn households in the order of the sheet. */
    private List<Household> drawn() {
        DataFolder data = window.data();
        Map<Long, SecondLook> looks =
                data
                        .ratings()
                        .secondLooks(
                                Samples.village(data),
                                data.ratings().round(Samples.Q4).orElseThrow())
                        .stream()
                        .collect(Collectors.toMap(SecondLook::householdId, Function.identity()));
        return CheckSamples.sheet(data).lines().stream()
                .map(l -> l.household())
                .filter(h -> looks.containsKey(h.id()))
                .toList();
    }
}
