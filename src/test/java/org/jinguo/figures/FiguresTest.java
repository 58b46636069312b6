package org.jinguo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Period;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static Figures figures;

    @BeforeAll
    static void open() {
        data = SampleData.open(folder);
        figures = new Figures(data);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    R02.villageCount | 22
                    E-01             | 5
                    R02.groupCovered | 4
                    E-02             | 3
                    E-03             | 1
                    E-04             | 80.00%
                    R02.leadersSingle| 2
                    R02.leadersMerged| 1
                    R02.mergedGroups | 2
                    R02.party        | 1
                    R02.league       | 1
                    R02.masses       | 1
                    R02.age35        | 1
                    R02.age45        | 1
                    R02.age55        | 1
                    R02.age56        | 0
                    R02.edu1         | 0
                    R02.edu2         | 1
                    R02.edu3         | 1
                    R02.edu4         | 1
                    R02.asExec       | 1
                    R02.asCommittee  | 1
                    B-01             | 4
                    B-02             | 2
                    B-03             | 1
                    X-02             | 7
                    R06.total        | 8
                    R06.rateP        | 87.50%
                    R06.aP           | 57.14%
                    R06.plaques      | 4
                    R06.fixed        | 1
                    R06.fixedP       | 100.00%
                    R06.delta        | 0
                    D-03             | 1
                    D-04             | 1,000.00
                    D-06             | 800.00
                    D-10             | 10,000.00
                    D-12             | 600.00
                    R13.oM           | 300.00
                    X-03             | 12,400.00
                    X-04             | 4
                    R13.np           | 2
                    R13.n            | 5
                    R13.m            | 12,700.00
                    H-01             | 1
                    H-02             | 0
                    H-06             | 20
                    H-07             | 0
                    H-08             | 1
                    """)
    void countsTheTownship(String code, String text) {
        assertThat(figures.value(code, SampleData.Q4, SampleData.town(data)).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 1, 0", "1, 8, 4, 2"})
    void tellsWhoWasNotComeToInARound(int quarter, int households, int groups, int villages) {
        Period period = Period.quarter(2019, quarter);
        Area town = SampleData.town(data);
        assertThat(figures.value("H-02", period, town).amount()).isEqualTo(households);
        assertThat(figures.records("H-02", period, town)).hasSize(households);
        assertThat(figures.value("H-03", period, town).amount()).isEqualTo(groups);
        assertThat(figures.value("H-07", period, town).amount()).isEqualTo(villages);
    }

    @Test
    void listsPeopleWhoseIdIsToBeVerifiedOrMissing(@TempDir Path own) {
        try (DataFolder open = SampleData.open(own)) {
            Area group = SampleData.group(open, "上祝组");
            open.change("补登两人", edit -> {
                edit.add(Ledgers.PERSON, person(edit.newId(), group, IdState.PENDING));
                edit.add(Ledgers.PERSON, person(edit.newId(), group, IdState.MISSING));
                edit.add(Ledgers.PERSON, person(edit.newId(), group, IdState.NONE));
            });
            Figures asked = new Figures(open);
            Area village = SampleData.fushan(open);
            assertThat(asked.records("H-04", SampleData.Q4, village))
                    .extracting(r -> r.columns().get("姓名"))
                    .containsExactly("PENDING");
            assertThat(asked.value("H-05", SampleData.Q4, group).amount()).isEqualTo(1);
        }
    }

    private static Person person(long id, Area group, IdState state) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", id);
        given.put("name", state.name());
        given.put("idState", state);
        given.put("villageId", group.parentId());
        given.put("groupId", group.id());
        return Ledgers.PERSON.make(given);
    }

    @Test
    void standsOnAsManyRecordsAsItLists() {
        for (Area unit : units()) {
            for (FigureLine line : figures.all(SampleData.Q4, unit)) {
                assertThat(figures.records(line.figure().code(), SampleData.Q4, unit))
                        .as(line.figure().code() + " " + unit.name())
                        .hasSize((int) line.value().records());
            }
        }
    }

    @Test
    void addsUpFromChildToUnit() {
        for (Area unit : new Area[] {SampleData.area(data, "361103"), SampleData.town(data)}) {
            for (Figure figure : figures.catalogue()) {
                if (figure.unit() == Uom.PERCENT) {
                    continue;
                }
                long sum = figures.perChild(figure.code(), SampleData.Q4, unit).values().stream()
                        .mapToLong(Value::amount)
                        .sum();
                assertThat(sum)
                        .as(figure.code())
                        .isEqualTo(figures.value(figure.code(), SampleData.Q4, unit)
                                .amount());
            }
        }
    }

    @Test
    void listsEachGroupOfAVillageInOrder() {
        Map<String, Long> clean = figures.perChild("B-01", SampleData.Q4, SampleData.fushan(data)).entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().name(), e -> e.getValue().amount(), (a, b) -> a, java.util.LinkedHashMap::new));
        assertThat(clean).containsExactly(Map.entry("上祝组", 2L), Map.entry("下祝组", 1L), Map.entry("花园组", 0L));
    }

    @Test
    void tellsTheChangeSinceTheQuarterBefore() {
        assertThat(figures.perChild("R06.delta", SampleData.Q4, SampleData.fushan(data)))
                .extractingFromEntries(
                        e -> (Object) (e.getKey().name() + e.getValue().text()))
                .containsExactly("上祝组1", "下祝组0", "花园组-1");
        assertThat(figures.value("R06.delta", Period.quarter(2019, 3), SampleData.town(data))
                        .known())
                .isFalse();
    }

    @Test
    void takesTheLastRoundOfTheYear() {
        assertThat(figures.value("B-01", SampleData.YEAR, SampleData.town(data)))
                .isEqualTo(figures.value("B-01", SampleData.Q4, SampleData.town(data)));
        assertThat(figures.value("X-02", Period.year(2020), SampleData.town(data))
                        .amount())
                .isZero();
    }

    @Test
    void countsStockOnTheLastDayAndFlowByTheDayOfTheEvent() {
        assertThat(figures.value("E-02", Period.year(2017), SampleData.town(data))
                        .amount())
                .isZero();
        assertThat(figures.value("D-10", Period.quarter(2019, 3), SampleData.town(data))
                        .amount())
                .isZero();
    }

    @Test
    void showsWhatAnOfficerReadsOfARecord() {
        assertThat(figures.records("D-03", SampleData.Q4, SampleData.town(data)))
                .singleElement()
                .satisfies(r -> assertThat(r.columns())
                        .containsEntry("村(社区)", "富山村")
                        .containsEntry("村民小组", "上祝组")
                        .containsEntry("姓名", "周桂花")
                        .containsEntry("金额(元)", "1,000.00")
                        .containsEntry("发放日期", "2019.12.20"));
    }

    @Test
    void followsAChangeAtOnce(@TempDir Path own) {
        try (DataFolder changing = SampleData.open(own)) {
            Figures asked = new Figures(changing);
            Area town = SampleData.town(changing);
            assertThat(asked.value("D-04", SampleData.YEAR, town).amount()).isEqualTo(1_000_00);
            var paid = asked.paid(SampleData.YEAR, town).get(0).payment();
            changing.change(
                    "退回",
                    edit -> edit.put(Ledgers.PAYMENT, Ledgers.PAYMENT.with(paid, "state", PaymentState.RETURNED)));
            assertThat(asked.value("D-04", SampleData.YEAR, town).amount()).isZero();
        }
    }

    @Test
    void countsAMergedVillageWithItsSuccessor(@TempDir Path own) {
        try (DataFolder changing = SampleData.open(own)) {
            Area fushan = SampleData.fushan(changing);
            Area street = SampleData.area(changing, "361103102001");
            changing.change(
                    "撤村并居",
                    edit -> edit.put(
                            Ledgers.AREA,
                            Ledgers.AREA.with(
                                    fushan,
                                    Map.of("validTo", LocalDate.of(2019, 12, 28), "successorId", street.id()))));
            Figures asked = new Figures(changing);
            assertThat(asked.value("B-01", SampleData.Q4, street).amount()).isEqualTo(4);
            assertThat(asked.perChild("B-01", SampleData.Q4, SampleData.town(changing)))
                    .hasSize(21);
        }
    }

    private static Area[] units() {
        return new Area[] {
            SampleData.area(data, "361103"),
            SampleData.town(data),
            SampleData.fushan(data),
            SampleData.group(data, "上祝组")
        };
    }
}
