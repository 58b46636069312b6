package org.jinguo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIndexTest {

    private static final PersonIndex INDEX = new PersonIndex(List.of(
            person(1, "李翠英", 7, "19900000001"),
            person(2, "李翠莲", 8, "19900000002"),
            person(3, "单晓兰", 7, "19900000003")));

    private static Person person(long id, String name, long village, String phone) {
        return Ledgers.PERSON.make(
                Map.of("id", id, "name", name, "idState", IdState.MISSING, "villageId", village, "phone", phone));
    }

    @ParameterizedTest
    @CsvSource({"lcy, 李翠英", "LCY, 李翠英", "ｌｃｙ, 李翠英", "licuiy, 李翠英", "李翠英, 李翠英", "翠英, 李翠英", "sxl, 单晓兰", "0003, 单晓兰"})
    void findsByWhateverIsTyped(String typed, String name) {
        assertThat(INDEX.find(typed, null, 5)).extracting(Person::name).containsExactly(name);
    }

    @Test
    void putsThePeopleOfTheVillageFirst() {
        assertThat(INDEX.find("lc", 8L, 5)).extracting(Person::name).containsExactly("李翠莲", "李翠英");
    }

    @Test
    void findsNobodyForNothing() {
        assertThat(INDEX.find(" ", null, 5)).isEmpty();
        assertThat(INDEX.find("00", null, 5)).isEmpty();
    }
}
