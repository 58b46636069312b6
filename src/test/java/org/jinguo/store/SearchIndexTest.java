package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.rating.HouseholdStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    @TempDir Path folder;

    private DataFolder data;

    @BeforeEach
    void fill() {
        data = DataFolder.open(folder, Clock.systemUTC(), "", t -> {});
        data.change(
                "人",
                edit -> {
                    edit.add(Ledgers.PERSON, person(1, "李翠英", "36119919650312402X", "19900001234"));
                    edit.add(Ledgers.PERSON, person(2, "单小兰", null, "19900005678"));
                    edit.add(
                            Ledgers.HOUSEHOLD,
                            Ledgers.HOUSEHOLD.make(
                                    Map.of(
                                            "id",
                                            3L,
                                            "headName",
                                            "祝水根",
                                            "doorNo",
                                            "12-3",
                                            "status",
                                            HouseholdStatus.LIVING)));
                });
    }

    @AfterEach
    void close() {
        data.close();
    }

    private static Person person(long id, String name, String idNo, String phone) {
        Person blank =
                Ledgers.PERSON.make(
                        Map.of("id", id, "name", name, "idState", IdState.MISSING, "phone", phone));
        return Ledgers.PERSON.with(blank, "idNo", idNo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lcy", "licuiying", "翠英", "李", "0312402x", "0001234", "ＬＣＹ", "li cui"})
    void findsAPersonByAnyPart(String typed) {
        assertThat(data.search().find(typed, 10)).extracting(SearchIndex.Hit::name).contains("李翠英");
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
        assertThat(data.search().find("翠英", 10)).isEmpty();
        assertThat(data.search().find("翠音", 10)).hasSize(1);
        data.undo();
        assertThat(data.search().find("翠英", 10)).hasSize(1);
        assertThat(data.search().find("翠音", 10)).isEmpty();
        data.change("删除", edit -> edit.remove(Ledgers.PERSON, 1));
        assertThat(data.search().find("lcy", 10)).isEmpty();
    }
}
