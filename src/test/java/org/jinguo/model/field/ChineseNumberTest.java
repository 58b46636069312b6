package org.jinguo.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "一,1",
        "十,10",
        "十二,12",
        "二十,20",
        "廿,20",
        "廿三,23",
        "卅八,38",
        "一百零五,105",
        "一百五,150",
        "一百五十,150",
        "两千五,2500",
        "两千零五,2005",
        "三万六,36000",
        "一千,1000",
        "壹万陆仟肆佰零玖,16409",
        "贰仟零壹万零伍,20010005",
        "一亿零一万,100010000",
        "二〇一九,2019",
        "一百二十万,1200000",
        "壹拾万零贰佰,100200",
        "九万亿,9000000000000"
    })
    void reads(String text, long value) {
        assertThat(ChineseNumber.read(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "百", "千山", "上祝", "三三十", "十千", "十十", "五百万亿亿", "万", "1"})
    void refusesOtherTexts(String text) {
        assertThat(ChineseNumber.read(text)).isEmpty();
    }
}
