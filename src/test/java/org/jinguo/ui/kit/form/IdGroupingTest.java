package org.jinguo.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdGroupingTest {

    /** Whole and unfinished numbers, with blanks anywhere, wide digits and small x among them. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withChars("0123456789０９ 　")
                .ofMaxLength(20)
                .map(s -> IdGrouping.plain(s).length() == 17 ? s + "x" : s)
                .filter(IdGrouping::isPart);
    }

    @Property
    void losesNoCharacterAndGroupsOnlyOnce(@ForAll("typed") String typed) {
        String grouped = IdGrouping.group(typed);
        assertThat(IdGrouping.plain(grouped)).isEqualTo(IdGrouping.plain(typed));
        assertThat(IdGrouping.group(grouped)).isEqualTo(grouped);
        assertThat(grouped).matches("[\\dX]{0,6}|[\\dX]{6} [\\dX]{1,8}|[\\dX]{6} [\\dX]{8} [\\dX]{1,4}");
    }

    @Property
    void theCaretStaysBehindItsCharacter(@ForAll("typed") String typed, @ForAll("places") double place) {
        int caret = (int) Math.round(place * typed.length());
        IdGrouping.Typed grouped = IdGrouping.group(new IdGrouping.Typed(typed, caret));
        assertThat(IdGrouping.plain(grouped.text().substring(0, grouped.caret())))
                .isEqualTo(IdGrouping.plain(typed.substring(0, caret)));
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    /** Typing one by one at the end, the caret is always at the end. */
    @Property
    void typingAtTheEndStaysAtTheEnd(@ForAll("typed") String typed) {
        IdGrouping.Typed now = new IdGrouping.Typed("", 0);
        for (char c : IdGrouping.plain(typed).toCharArray()) {
            now = IdGrouping.group(new IdGrouping.Typed(now.text() + c, now.caret() + 1));
            assertThat(now.caret()).isEqualTo(now.text().length());
        }
    }

    @Property
    void leavesWhatIsNoNumberAlone(@ForAll("words") String typed) {
        assertThat(IdGrouping.group(typed)).isEqualTo(typed);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("无身份证", "3611-99", "X1", "外籍 G123", "36119919720312122712");
    }
}
