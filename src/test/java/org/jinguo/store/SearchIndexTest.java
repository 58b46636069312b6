package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.HouseholdStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void fill() {
        data = DataFolder.open(folder, Clock.systemUTC(), "", t -> {});
        data.change("人", edit -> {
            edit.add(Ledgers.PERSON, person(1, "李翠英", "36119919650312402X", "19900001234"));
            edit.add(Ledgers.PERSON, person(2, "单小兰", null, "19900005678"));
            edit.add(
                    Ledgers.HOUSEHOLD,
                    Ledgers.HOUSEHOLD.make(
                            Map.of("id", 3L, "headName", "祝水根", "doorNo", "12-3", "status", HouseholdStatus.LIVING)));
        });
    }

    @AfterEach
    void close() {
        data.close();
    }

    private static Person person(long id, String name, String idNo, String phone) {
        Person blank = Ledgers.PERSON.make(Map.of("id", id, "name", name, "idState", IdState.MISSING, "phone", phone));
        return Ledgers.PERSON.with(blank, "idNo", idNo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lcy", "licuiying", "翠英", "李", "0312402x", "0001234", "ＬＣＹ", "li cui"})
    void findsAPersonByAnyPart(String typed) {
        assertThat(data.search().find(typed, 10))
                .extracting(SearchIndex.Hit::name)
                .contains("李翠英");
    }

    @Test
    void readsSurnamesAsSurnamesAndFindsDoors() {
        assertThat(data.search().find("sxl", 10))
                .extracting(SearchIndex.Hit::name)
                .containsExactly("单小兰");
        assertThat(data.search().find("12-3", 10))
                .extracting(SearchIndex.Hit::name)
                .containsExactly("祝水根");
        assertThat(data.search().find("  ", 10)).isEmpty();
    }

    @Test
    void followsChangesAndUndo() {
        data.search().load();
        data.change("改名", edit -> edit.put(Ledgers.PERSON, person(1, "李翠音", null, "19900001234")));
        assertThat(data.search().find("翠英", 10)).allMatch(SearchIndex.Hit::bySound);
        assertThat(data.search().find("翠音", 10)).hasSize(1).noneMatch(SearchIndex.Hit::bySound);
        data.undo();
        assertThat(data.search().find("翠英", 10)).hasSize(1).noneMatch(SearchIndex.Hit::bySound);
        assertThat(data.search().find("翠音", 10)).allMatch(SearchIndex.Hit::bySound);
        data.change("删除", edit -> edit.remove(Ledgers.PERSON, 1));
        assertThat(data.search().find("lcy", 10)).isEmpty();
    }

    private static List<String> names(List<SearchIndex.Hit> hits) {
        return hits.stream().map(SearchIndex.Hit::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李翠音", "黎脆因", "lichuiying", "nicuiyin"})
    void whatSoundsAlikeIsFoundAndSaysSo(String typed) {
        assertThat(data.search().find(typed, 10))
                .containsExactly(new SearchIndex.Hit(SearchIndex.Kind.PERSON, 1, "李翠英", true));
    }

    @Test
    void theSameCharactersComeBeforeTheSameSound() {
        data.change("人", edit -> {
            edit.add(Ledgers.PERSON, person(4, "李翠音", null, "19900000004"));
            edit.add(Ledgers.PERSON, person(5, "李翠英子", null, "19900000005"));
        });
        assertThat(names(data.search().find("李翠英", 10))).containsExactly("李翠英", "李翠英子", "李翠音");
        assertThat(names(data.search().find("lcy", 10))).startsWith("李翠英", "李翠音");
    }

    @Test
    void placeAndNameInAnyOrderAndTheOwnUnitFirst() {
        data.change("地", edit -> {
            edit.add(Ledgers.AREA, village(11, "361103106201", "富山村"));
            edit.add(Ledgers.AREA, village(12, "361103106202", "新村村"));
            edit.put(Ledgers.PERSON, living(1, "李翠英", 11L));
            edit.add(Ledgers.PERSON, living(6, "李翠燕", 12L));
        });
        assertThat(names(data.search().find("富山 lcy", 10))).containsExactly("李翠英");
        assertThat(names(data.search().find("lcy xinc", 10))).containsExactly("李翠燕");
        assertThat(names(own("lcy", "361103106202"))).containsExactly("李翠燕", "李翠英");
        assertThat(names(own("lcy", "361103106201"))).containsExactly("李翠英", "李翠燕");
    }

    private List<SearchIndex.Hit> own(String typed, String code) {
        return data.search().find(new SearchQuery(typed, 10, code, Set.of(SearchIndex.Kind.PERSON)));
    }

    private static Area village(long id, String code, String name) {
        return Ledgers.AREA.make(Map.of(
                "id", id, "level", AreaLevel.VILLAGE, "kind", AreaKind.VILLAGE, "code", code, "name", name, "no", (int)
                        id));
    }

    private static Person living(long id, String name, Long village) {
        return Ledgers.PERSON.with(person(id, name, null, "1990000" + id), "villageId", village);
    }
}
