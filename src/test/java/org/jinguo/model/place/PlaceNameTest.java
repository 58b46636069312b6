package org.jinguo.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上祝|上祝组",
                "上祝|上祝小组",
                "上祝|上祝村民小组",
                "上祝|上祝自然村",
                "上祝|上祝村",
                "上祝| 上 祝 ",
                "1组|一组",
                "1组|第一组",
                "1组|第1组",
                "1组|１组",
                "1组|1",
                "1组|01组",
                "1组|壹组",
                "12组|十二组",
                "12组|第十二村民小组",
                "上祝1组|上祝一组",
                "上祝1组|上祝第一小组",
                "西山社区|西山",
                "西山社区|西山居委会",
                "下溪村|下溪村委会",
                "下溪村|下溪村民委员会",
                "三岩|三岩组",
                "上祝|“上祝”组",
                "卅八都|38都村",
                "里坞|里坞居民小组",
                "毛村镇|毛村"
            })
    void meetsInOneKey(String one, String other) {
        assertThat(PlaceName.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"上祝,下祝", "1组,2组", "1组,11组", "上村,下村", "上村组,下村组", "新屋,老屋", "新村,新屋", "十组,一组"})
    void keepsNeighboursApart(String one, String other) {
        assertThat(PlaceName.same(one, other)).isFalse();
    }

    @Test
    void keepsNamesOfTwoCharactersWhole() {
        assertThat(PlaceName.key("新村")).isEqualTo("新村");
        assertThat(PlaceName.key("新村组")).isEqualTo("新村");
    }

    @Test
    void takesTheVillageOffTheFront() {
        assertThat(PlaceName.keyWithin("上祝村", "上祝村1组")).isEqualTo("1");
        assertThat(PlaceName.keyWithin("上祝村", "上祝里坞组")).isEqualTo("里坞");
        assertThat(PlaceName.keyWithin("上祝村", "上祝组")).isEqualTo("上祝");
        assertThat(PlaceName.keyWithin("上祝村", "里坞组")).isEqualTo("里坞");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上祝、下祝|上祝;下祝",
                "上祝，下祝|上祝;下祝",
                "上祝；下祝|上祝;下祝",
                "上祝/下祝|上祝;下祝",
                "上祝 下祝|上祝;下祝",
                "上祝\u3000下祝|上祝;下祝",
                "上祝和下祝|上祝;下祝",
                "1、2组|1;2组",
                "1组和2组|1组;2组",
                "1-3组|1组;2组;3组",
                "第1组至第3组|1组;2组;3组",
                "一至三组|1组;2组;3组",
                "永和组|永和组",
                "和平组|和平组",
                "太和塘|太和塘",
                "1.2.3组|1;2;3组",
                "上祝、|上祝",
                "上祝、上祝|上祝"
            })
    void takesACellApart(String cell, String names) {
        assertThat(PlaceName.split(cell)).containsExactly(names.split(";"));
    }

    @Test
    void leavesAKnownNameWhole() {
        assertThat(PlaceName.split("徐家和老屋", List.of("徐家和老屋组"))).containsExactly("徐家和老屋");
        assertThat(PlaceName.split("")).isEmpty();
    }

    @Test
    void suggestsTheOnlyNearName() {
        List<String> known = List.of("石桥头组", "下祝组", "里坞", "余坡塭");
        assertThat(PlaceName.suggest("石桥", known)).contains("石桥头组");
        assertThat(PlaceName.suggest("余坡温", known)).contains("余坡塭");
        assertThat(PlaceName.suggest("下祝村民小组", known)).contains("下祝组");
        assertThat(PlaceName.suggest("塘边", known)).isEmpty();
    }

    @Test
    void doesNotSuggestTheNeighbour() {
        assertThat(PlaceName.suggest("上祝", List.of("下祝", "塘边"))).isEmpty();
        assertThat(PlaceName.suggest("13组", List.of("12组"))).isEmpty();
    }

    @Test
    void doesNotSuggestOneOfTwoEquallyNear() {
        assertThat(PlaceName.suggest("石桥", List.of("石桥头", "石桥边"))).isEmpty();
    }
}
