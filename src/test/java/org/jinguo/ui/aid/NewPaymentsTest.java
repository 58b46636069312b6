package org.jinguo.ui.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowOutcome;
import org.jinguo.ui.kit.grid.NewRowOutcome.Kind;
import org.jinguo.ui.kit.grid.NewRows;
import org.jinguo.ui.kit.grid.NewRowsBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPaymentsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 1);

    @TempDir
    Path folder;

    private DataFolder data;
    private AidViewModel model;
    private NewRows<Paid> maker;
    private List<Person> known;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 2);
        known = Samples.leaders(data);
        model = new AidViewModel(
                new AidViewModel.Sources(data, new Figures(data)),
                Background.direct(),
                Samples.at(data, Samples.village(data)),
                Samples.status(),
                Samples.CLOCK);
        model.refresh();
        maker = model.newRows();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private static Map<String, Object> row(String name, String programme, long amount) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", name);
        row.put("programme", programme);
        row.put("amount", amount);
        row.put("paidOn", DAY);
        return row;
    }

    private static NewRow with(Map<String, Object> row, String key, Object value) {
        row.put(key, value);
        return new NewRow(row);
    }

    private NewRowOutcome check(NewRow row) {
        return maker.check(List.of(row)).get(0);
    }

    private static List<String> codes(NewRowOutcome outcome) {
        return outcome.problems().stream().map(p -> p.problem().code()).toList();
    }

    private void write(NewRow... rows) {
        maker.write(new NewRowsBatch<>(Optional.of("粘贴"), List.of(rows), Map.of()));
        model.refresh();
    }

    private List<AidPayment> paid() {
        return data.aid().ofVillages(List.of(Samples.village(data).id()));
    }

    @Test
    void findsAPersonByNameOrByNumberAndSaysWhenTheyDisagree() {
        Person her = known.get(0);
        write(new NewRow(row(her.name(), "其他慰问", 5_000)));
        assertThat(paid()).extracting(AidPayment::personId).containsExactly(her.id());
        Map<String, Object> numberOnly = row("", "其他慰问", 6_000);
        numberOnly.remove("name");
        write(with(numberOnly, "idNo", her.idNo()));
        assertThat(paid()).extracting(AidPayment::personId).containsOnly(her.id());
        NewRowOutcome other = check(with(row("祝新一", "其他慰问", 7_000), "idNo", her.idNo()));
        assertThat(other.kind()).isEqualTo(Kind.REFUSED);
        assertThat(codes(other)).containsExactly("intake.person.otherName");
    }

    @Test
    void makesAPersonOfTwoRowsOnceAndPaysHerTwice() {
        String idNo = Samples.idNo(1980, 5, 6, 128);
        NewRow first = with(row("郑卫英", "其他慰问", 5_000), "idNo", idNo);
        NewRow second = with(row("郑卫英", "贫困妇女救助", 6_000), "idNo", idNo);
        assertThat(maker.check(List.of(first, second))).allMatch(NewRowOutcome::isNew);
        write(first, second);
        Person made = data.people().byIdNo(idNo).get(0);
        assertThat(data.people().byIdNo(idNo)).hasSize(1);
        assertThat(made.birthYm()).isEqualTo("1980.05");
        assertThat(made.idState()).isEqualTo(IdState.RIGHT);
        assertThat(paid()).hasSize(2).extracting(AidPayment::personId).containsOnly(made.id());
        data.undo();
        assertThat(paid()).isEmpty();
        assertThat(data.people().byIdNo(idNo)).isEmpty();
    }

    @Test
    void aProgrammeThatGivesOnceAYearRefusesTheSecondRowOfABlockToo() {
        NewRow first = new NewRow(row("祝翠英", "贫困妇女救助", 5_000));
        NewRow second = new NewRow(row("祝翠英", "贫困妇女救助", 6_000));
        List<NewRowOutcome> outcomes = maker.check(List.of(first, second, first));
        assertThat(outcomes).extracting(NewRowOutcome::kind).containsExactly(Kind.NEW, Kind.REFUSED, Kind.KNOWN);
        assertThat(codes(outcomes.get(1))).contains("aid.onceYear");
        write(first);
        assertThat(check(first).kind()).isEqualTo(Kind.KNOWN);
    }

    @Test
    void namesWhatIsMissingAndWhatTheRulesSay() {
        assertThat(codes(check(new NewRow(Map.of("name", "祝新一")))))
                .containsExactly("field.required", "field.required", "field.required");
        assertThat(codes(check(new NewRow(row("祝翠英", "其他慰问", 0))))).contains("aid.zero");
        NewRowOutcome long40 = check(with(row("祝翠英", "其他慰问", 1), "remark", "很".repeat(4000)));
        assertThat(codes(long40)).contains("field.tooLong");
        NewRowOutcome before = check(with(row("祝翠英", "其他慰问", 1), "paidOn", LocalDate.of(2018, 1, 2)));
        assertThat(before.kind()).isEqualTo(Kind.NEW);
        assertThat(codes(before)).contains("ui.aid.otherYear");
    }

    @Test
    void changesOldPaymentsInTheSameChangeAndRefusesAllWhenARuleForbidsOne() {
        write(new NewRow(row("祝翠英", "其他慰问", 5_000)));
        Paid old = model.rows().get(0);
        NewRow fresh = new NewRow(row("周春香", "其他慰问", 6_000));
        assertThat(maker.write(new NewRowsBatch<>(Optional.of("粘贴"), List.of(fresh), Map.of(old, Map.of("amount", 0L))))
                        .refused())
                .isPresent();
        assertThat(paid()).hasSize(1);
        maker.write(new NewRowsBatch<>(
                Optional.of("粘贴新增 1 条，改 1 行"), List.of(fresh), Map.of(old, Map.of("amount", 7_000L))));
        assertThat(paid()).extracting(AidPayment::amount).containsExactlyInAnyOrder(7_000L, 6_000L);
        assertThat(data.log().newest(1)).extracting(Change::label).containsExactly("粘贴新增 1 条，改 1 行");
    }
}
