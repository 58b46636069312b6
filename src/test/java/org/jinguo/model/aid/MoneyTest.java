package org.jinguo.model.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000|1000.00",
                "1000元|1000.00",
                "￥1,000.50|1000.50",
                "¥1000|1000.00",
                "壹仟元|1000.00",
                "壹仟元整|1000.00",
                "人民币壹仟元正|1000.00",
                "一千|1000.00",
                "0.1万|1000.00",
                "0.1万元|1000.00",
                "29万|290000.00",
                "29万元整|290000.00",
                "１０００|1000.00",
                "１，０００．００|1000.00",
                "2万5|25000.00",
                "2万5千|25000.00",
                "2万5000|25000.00",
                "2万零500|20500.00",
                "3千5|3500.00",
                "1.5万|15000.00",
                "两千五|2500.00",
                "三万六|36000.00",
                "12元5角|12.50",
                "5角|0.50",
                "3元2角1分|3.21",
                "12块5|12.50",
                "壹万陆仟肆佰零玖元零贰分|16409.02",
                "-500|-500.00",
                "负伍佰元整|-500.00",
                "(500)|-500.00",
                "1.5E4|15000.00",
                "0|0.00",
                "零元|0.00",
                "1 000|1000.00",
                "RMB 1000|1000.00",
                "1.2亿|120000000.00",
                "-￥500|-500.00",
                "24,000.00元|24000.00",
                "5.|5.00",
                ".5|0.50",
                "人民币5000元整|5000.00",
                "八佰元|800.00",
                "1万2千3百|12300.00",
                "+500|500.00"
            })
    void readsWhatPeopleType(String typed, String yuan) {
        assertThat(Money.read(typed, Money.Unit.YUAN).value().map(Money::toPlainText))
                .contains(yuan);
    }

    @ParameterizedTest
    @CsvSource({"29,290000.00", "29.5,295000.00", "29万,290000.00", "29万元,290000.00", "5000元,5000.00", "十五,150000.00"})
    void readsColumnsInWan(String typed, String yuan) {
        assertThat(Money.read(typed, Money.Unit.WAN).value().map(Money::toPlainText))
                .contains(yuan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.005|money.decimals",
                "0.123456789万|money.decimals",
                "1,00|money.separator",
                "1,0000|money.separator",
                "一千块钱左右吧|money.form",
                "12户|money.form",
                "abc|money.form",
                "1.2.3|money.form",
                "万|money.form",
                "1000000000000|money.tooLarge",
                "1-2|money.form",
                "5百万千|money.form",
                "2千5万|money.form",
                "元|money.form"
            })
    void saysWhatIsWrong(String typed, String code) {
        Parsed<Money> read = Money.read(typed, Money.Unit.YUAN);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约5000", "5000余元", "5000元左右", "大约5000元", "5000多元"})
    void asksAboutRoundedAmounts(String typed) {
        Parsed<Money> read = Money.read(typed, Money.Unit.YUAN);
        assertThat(read.value()).contains(Money.ofYuan(5000));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("money.about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "/", "无"})
    void readsNothingAsNothing(String typed) {
        assertThat(Money.read(typed, Money.Unit.YUAN).isNone()).isTrue();
    }

    @Test
    void refusesNegativeAmountsWhereAsked() {
        assertThat(Money.readNotNegative("-500", Money.Unit.YUAN))
                .isEqualTo(Parsed.refused("-500", Problem.error("money.negative", "-500.00")));
        assertThat(Money.readNotNegative("0", Money.Unit.YUAN).value()).contains(Money.ZERO);
    }

    @Test
    void saysHowManyDecimalsThereAre() {
        assertThat(Money.read("1090.909", Money.Unit.YUAN).problems())
                .containsExactly(Problem.error("money.decimals", "1090.909", 3));
    }

    @Test
    void dropsTheNoiseOfFormulas() {
        assertThat(Money.ofNumericCell(0.1 + 0.2, Money.Unit.YUAN).value()).contains(new Money(30));
        assertThat(Money.ofNumericCell(9.38, Money.Unit.WAN).value()).contains(Money.ofYuan(93_800));
        assertThat(Money.ofNumericCell(1090.909, Money.Unit.YUAN).isRefused()).isTrue();
    }

    @Test
    void printsYuanAndWan() {
        Money money = Money.ofYuan(24_000);
        assertThat(money.toYuanText()).isEqualTo("24,000.00");
        assertThat(money.toPlainText()).isEqualTo("24000.00");
        assertThat(money.toWanText()).isEqualTo("2.40");
        assertThat(Money.ofYuan(290_000).toWanText()).isEqualTo("29.00");
        assertThat(Money.ofYuan(1_234).toWanText()).isEqualTo("0.1234");
        assertThat(Money.ofYuan(104_450).toWanText()).isEqualTo("10.45");
        assertThat(new Money(10_445_500).toWanText(2)).isEqualTo("10.45");
        assertThat(Money.ofYuan(-500).toYuanText()).isEqualTo("-500.00");
    }

    @Test
    void addsExactly() {
        Money total = Money.sum(List.of(new Money(1), new Money(2), new Money(-4)));
        assertThat(total).isEqualTo(new Money(-1));
        assertThat(total.minus(new Money(-1))).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesToOverflow() {
        Money most = new Money(Money.MOST);
        assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.sum(List.of(most, most))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "24000,人民币贰万肆仟元整",
        "290000,人民币贰拾玖万元整",
        "104400,人民币壹拾万肆仟肆佰元整",
        "6850000,人民币陆佰捌拾伍万元整",
        "1409.50,人民币壹仟肆佰零玖元伍角整",
        "6007.14,人民币陆仟零柒元壹角肆分",
        "1680.32,人民币壹仟陆佰捌拾元零叁角贰分",
        "107000.53,人民币壹拾万柒仟元零伍角叁分",
        "16409.02,人民币壹万陆仟肆佰零玖元零贰分",
        "325.04,人民币叁佰贰拾伍元零肆分",
        "100200.30,人民币壹拾万零贰佰元叁角整",
        "20010005,人民币贰仟零壹万零伍元整",
        "0.05,人民币伍分",
        "0,人民币零元整",
        "-500,人民币负伍佰元整",
        "10,人民币壹拾元整",
        "19,人民币壹拾玖元整",
        "100000000,人民币壹亿元整",
        "100000005,人民币壹亿零伍元整",
        "1000001000,人民币壹拾亿零壹仟元整",
        "100010000,人民币壹亿零壹万元整",
        "0.30,人民币叁角整",
        "1000.30,人民币壹仟元零叁角整",
        "1001,人民币壹仟零壹元整",
        "1010,人民币壹仟零壹拾元整"
    })
    void writesFinancialCharacters(String yuan, String words) {
        assertThat(Money.read(yuan, Money.Unit.YUAN).value().map(Money::toUppercase))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "人民币壹仟肆佰零玖元伍角,1409.50",
        "人民币壹仟陆佰捌拾元叁角贰分,1680.32",
        "人民币壹仟陆佰捌拾元零叁角贰分,1680.32",
        "人民币壹拾万零柒仟元伍角叁分,107000.53",
        "人民币壹拾万柒仟元零伍角叁分,107000.53",
        "人民币壹拾万零贰佰元叁角,100200.30",
        "人民币贰万肆仟元正,24000.00",
        "人民币壹拾万零肆仟肆佰元整,104400.00",
        "贰萬肆仟圆整,24000.00"
    })
    void readsBothSpellingsWhereTwoAreAllowed(String words, String yuan) {
        assertThat(Money.read(words, Money.Unit.YUAN).value().map(Money::toPlainText))
                .contains(yuan);
    }

    @Property
    void readsWhatItPrints(@ForAll @LongRange(min = -Money.MOST, max = Money.MOST) long fen) {
        Money money = new Money(fen);
        assertThat(Money.read(money.toYuanText(), Money.Unit.YUAN).value()).contains(money);
        assertThat(Money.read(money.toPlainText(), Money.Unit.YUAN).value()).contains(money);
        assertThat(Money.read(money.toUppercase(), Money.Unit.YUAN).value()).contains(money);
        assertThat(Money.read(money.toWanText(6), Money.Unit.WAN).value()).contains(money);
    }

    @Property
    void readsSmallAmountsInWords(@ForAll @LongRange(min = 0, max = 20_000_000) long fen) {
        Money money = new Money(fen);
        assertThat(Money.read(money.toUppercase(), Money.Unit.YUAN).value()).contains(money);
    }
}
