package org.jinguo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTest {

    private static PersonName name(String text) {
        return PersonName.read(text, false).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张\u3000莉|张莉",
                "张 莉|张莉",
                "李 翠 英|李翠英",
                "李 翠英|李翠英",
                "欧阳 小兰|欧阳小兰",
                "张\u200B莉|张莉",
                "阿依古丽•买买提|阿依古丽·买买提",
                "阿依古丽．买买提|阿依古丽·买买提",
                "阿依古丽・买买提|阿依古丽·买买提",
                "阿依古丽‧买买提|阿依古丽·买买提",
                "阿依古丽.买买提|阿依古丽·买买提",
                "阿依古丽 · 买买提|阿依古丽·买买提",
                "Anna  Maria|Anna Maria",
                "张\u00A0莉|张莉",
                "李翠英，|李翠英",
                "欧阳 兰|欧阳兰"
            })
    void tidies(String typed, String text) {
        assertThat(PersonName.read(typed, false)).isEqualTo(Parsed.of(text, new PersonName(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王㛃", "王𡒄", "𬍛𬍛", "李𫖯", "王堃", "李婞"})
    void acceptsRareCharactersCountedAsOne(String typed) {
        assertThat(name(typed).length()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "李,name.tooShort",
        "𬍛,name.tooShort",
        "李3,name.digits",
        "李３,name.digits",
        "王某某,name.anonymous",
        "李*,name.masked",
        "李小兰 王小英,name.several",
        "李小兰、王小英,name.several",
        "李小兰 女,name.several",
        "阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿,name.tooLong"
    })
    void saysWhatIsWrong(String typed, String code) {
        Parsed<PersonName> read = PersonName.read(typed, false);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王某某", "李*", "王某"})
    void allowsAnonymousNamesWhereAsked(String typed) {
        assertThat(PersonName.read(typed, true).value()).contains(new PersonName(typed));
    }

    @ParameterizedTest
    @CsvSource({"王?,2,?", "王□英,2,□", "王〇,2,〇", "王\uE000,2,□", "𬍛？英,2,？", "王\uFFFD,2,\uFFFD"})
    void flagsLostCharacters(String typed, int place, String sign) {
        Parsed<PersonName> read = PersonName.read(typed, false);
        assertThat(read.value()).isPresent();
        assertThat(read.problems()).containsExactly(Problem.explain("name.lostCharacter", place, sign));
    }

    @Test
    void remarksOnOtherSigns() {
        assertThat(PersonName.read("李翠英（大）", false).problems()).containsExactly(Problem.hint("name.signs", "李翠英（大）"));
    }

    @Test
    void alignsNamesOfTwoCharacters() {
        assertThat(name("张莉").aligned()).isEqualTo("张\u3000莉");
        assertThat(name("𬍛莉").aligned()).isEqualTo("𬍛\u3000莉");
        assertThat(name("李翠英").aligned()).isEqualTo("李翠英");
    }

    @ParameterizedTest
    @CsvSource({"李莉,李*,李*", "张小英,张*,张*英", "欧阳兰,欧阳*,欧阳*", "欧阳小兰,欧阳*,欧阳*兰", "𬍛小𬍛,𬍛*,𬍛*𬍛", "阿依古丽·买买提,阿*,阿******提"})
    void masks(String text, String masked, String inTheMiddle) {
        assertThat(name(text).masked()).isEqualTo(masked);
        assertThat(name(text).maskedInTheMiddle()).isEqualTo(inTheMiddle);
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(PersonName.read("\u3000", false).isNone()).isTrue();
    }
}
