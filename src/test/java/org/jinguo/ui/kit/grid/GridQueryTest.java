package org.jinguo.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.place.AreaTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sorting and filtering of the rows, off the screen. */
class GridQueryTest {

    private static final FieldText TEXTS = new FieldText(new AreaTree(List.of(), null), GridFixture.TODAY);

    private static GridQuery<House> query(List<House> rows) {
        Map<String, GridColumn<House>> columns = new LinkedHashMap<>();
        GridFixture.columns().forEach(c -> columns.put(c.key(), c));
        return new GridQuery<>(rows, columns, TEXTS);
    }

    private static House house(String door, String head, Integer members) {
        return new House(0, "村", door, head, null, null, members, null, null, false, null);
    }

    private static List<String> doors(List<House> rows, GridSort... by) {
        return Arrays.stream(query(rows).order(Map.of(), List.of(by)))
                .mapToObj(i -> rows.get(i).door())
                .toList();
    }

    @Test
    void doorsStandInTheOrderOfTheStreetAndEmptyOnesLast() {
        List<House> rows =
                List.of(house("12-10", "甲", 1), house(null, "乙", 1), house("12-2", "丙", 1), house("2-1", "丁", 1));
        assertThat(doors(rows, new GridSort("doorNo", true))).containsExactly("2-1", "12-2", "12-10", null);
        assertThat(doors(rows, new GridSort("doorNo", false))).containsExactly("12-10", "12-2", "2-1", null);
    }

    @Test
    void namesStandByPinyinAndTheSecondColumnDecidesBetweenEqualOnes() {
        List<House> rows =
                List.of(house("1", "祝水根", 2), house("2", "单小兰", 1), house("3", "祝水根", 1), house("4", "安国", 1));
        assertThat(doors(rows, new GridSort("headName", true), new GridSort("members", true)))
                .containsExactly("4", "2", "3", "1");
    }

    @Property
    void numbersWithinTextsCompareAsNumbers(
            @ForAll @AlphaChars @StringLength(max = 3) String before,
            @ForAll @NumericChars @StringLength(min = 1, max = 6) String a,
            @ForAll @NumericChars @StringLength(min = 1, max = 6) String b) {
        int compared = Arrays.compareUnsigned(NaturalKey.of(before + a, false), NaturalKey.of(before + b, false));
        assertThat(Integer.signum(compared)).isEqualTo(Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
    }

    @Test
    void filtersByTextPinyinRangeAndTicks() {
        List<House> rows = GridFixture.houses(60);
        GridQuery<House> query = query(rows);
        assertThat(query.order(Map.of("headName", GridFilter.of("zsg")), List.of()))
                .hasSize(9);
        assertThat(query.order(Map.of("headName", GridFilter.of("水根")), List.of()))
                .hasSize(9);
        assertThat(query.order(Map.of("members", GridFilter.of("2-3")), List.of()))
                .hasSize(18);
        assertThat(query.order(Map.of("amount", GridFilter.of(">=5000")), List.of()))
                .hasSize(4);
        assertThat(query.order(
                        Map.of(
                                "politics", new GridFilter("", Set.of("群众")),
                                "plaque", new GridFilter("", Set.of("√"))),
                        List.of()))
                .hasSize(9);
    }

    @Test
    void rowsThatWereEditedStayWhereTheyAre() {
        List<House> rows = GridFixture.houses(6);
        GridQuery<House> before = query(rows);
        int[] shown = before.order(Map.of(), List.of(new GridSort("members", false)));
        List<House> edited = rows.stream().map(h -> h.with("members", 1)).toList();
        GridQuery<House> after = query(edited);
        int[] found = after.order(Map.of(), List.of(new GridSort("members", false)));
        GridOrder stayed = after.stay(before, shown, found, House::id);
        assertThat(stayed.rows()).containsExactly(shown);
        assertThat(stayed.stale()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 5-10, 5, 10",
        "COUNT, ５～１０, 5, 10",
        "COUNT, >5, 6, 9223372036854775807",
        "MONEY, <=1000, -9223372036854775808, 100000",
        "YEAR_MONTH, 1978-1980, 23737, 23772"
    })
    void readsRangesAsOfficersTypeThem(FieldKind kind, String typed, long least, long most) {
        assertThat(FilterRange.read(kind, typed)).contains(new FilterRange(least, most));
    }

    @Test
    void readsPeriods() {
        assertThat(FilterRange.read(FieldKind.DATE, "2019.3-2019.6"))
                .contains(new FilterRange(
                        LocalDate.of(2019, 3, 1).toEpochDay(),
                        LocalDate.of(2019, 6, 30).toEpochDay()));
        assertThat(FilterRange.read(FieldKind.DATE, "2019-03-05"))
                .contains(new FilterRange(
                        LocalDate.of(2019, 3, 5).toEpochDay(),
                        LocalDate.of(2019, 3, 5).toEpochDay()));
        assertThat(FilterRange.read(FieldKind.DATE, "去年")).isEmpty();
    }
}
