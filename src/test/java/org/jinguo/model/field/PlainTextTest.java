package org.jinguo.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextTest {

    @Test
    void makesFullWidthLettersAndDigitsHalfWidth() {
        assertThat(PlainText.words("３６１１９９Ｘｘ")).isEqualTo("361199Xx");
    }

    @Test
    void keepsChinesePunctuationInWords() {
        assertThat(PlainText.words("家中两人，一人患病（住院）。")).isEqualTo("家中两人，一人患病（住院）。");
    }

    @Test
    void makesAllPunctuationHalfWidthInCodes() {
        assertThat(PlainText.narrow("（１，０００）／－．")).isEqualTo("(1,000)/-.");
    }

    @Test
    void removesInvisibleSigns() {
        assertThat(PlainText.words("\uFEFF张\u200B莉\u202E\u2066\u0007\u00AD\uFE0F"))
                .isEqualTo("张莉");
    }

    @Test
    void turnsEveryBlankAndLineBreakIntoOneBlank() {
        assertThat(PlainText.words("\u3000上祝\r\n下祝\u00A0\u2003 里坞\t")).isEqualTo("上祝 下祝 里坞");
    }

    @Test
    void dropsALeadingApostrophe() {
        assertThat(PlainText.words(" '0793")).isEqualTo("0793");
        assertThat(PlainText.words("O'Neil")).isEqualTo("O'Neil");
    }

    @Test
    void keepsRareCharactersAndPrivateOnes() {
        assertThat(PlainText.words("𬍛㛃\uE000")).isEqualTo("𬍛㛃\uE000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "—", "——", "-", "－", "/", "／", "无", " 无 ", "没有"})
    void knowsTheSignsForNothing(String typed) {
        assertThat(PlainText.isNone(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无为路", "0", "否", "a"})
    void takesOtherTextsForSomething(String typed) {
        assertThat(PlainText.isNone(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同上", "〃", " 同上 ", "″"})
    void knowsTheSignsForTheSame(String typed) {
        assertThat(PlainText.isSame(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"√", "✓", "✔\uFE0F", "是", "1", "１", "R", "r", "1.0", "Ｖ", " √ "})
    void readsTicks(String typed) {
        assertThat(PlainText.tick(typed)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "否", "×", "X", "0", "—", "无", "□"})
    void readsCrossesAndBlanks(String typed) {
        assertThat(PlainText.tick(typed)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "待定", "?", "王小兰"})
    void doesNotGuessOtherMarks(String typed) {
        assertThat(PlainText.tick(typed)).isEmpty();
    }
}
