package org.jinguo.ui.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AidViewModelTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private AidViewModel model;
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
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void pay(Person person, String amount) {
        model.add();
        model.form().person().search().choose(person);
        model.form().entry("amount").textProperty().set(amount);
        model.save();
    }

    private List<AidPayment> stored() {
        return data.aid().ofVillages(List.of(Samples.village(data).id()));
    }

    @Test
    void storesAPaymentToAKnownPersonAndBeginsTheNext() {
        pay(known.get(0), "0.2万");
        AidPayment payment = stored().get(0);
        assertThat(payment.amount()).isEqualTo(200_000);
        assertThat(payment.paidOn()).isEqualTo(LocalDate.of(2019, 12, 18));
        assertThat(payment.state()).isEqualTo(PaymentState.PAID);
        assertThat(payment.yearNo()).isEqualTo(2019);
        assertThat(model.form().person().search().name()).isEmpty();
        assertThat(model.form().entry("paidOn").textProperty().get()).isEqualTo("2019.12.18");
        assertThat(model.totalsProperty().get()).contains("合计 1 人 2,000.00 元");
        assertThat(data.log().newest(1)).extracting(Change::label).containsExactly("发放 贫困妇女救助 祝翠英 2,000.00 元");
    }

    @Test
    void showsWhatWasUnderstoodOfAnAmount() {
        model.add();
        model.form().entry("amount").textProperty().set("2万");
        assertThat(model.form().entry("amount").understood()).isEqualTo("20,000.00");
    }

    @Test
    void warnsOfASecondPaymentAndStoresItOnlyWhenAskedTwice() {
        pay(known.get(0), "1000");
        pay(known.get(0), "1000");
        assertThat(model.warnings()).hasSize(1);
        assertThat(stored()).hasSize(1);
        assertThat(model.problems())
                .extracting(p -> p.problem().code())
                .containsExactly("aid.onceYear", "ui.aid.sureAboutDuplicate");
        model.save();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void anotherProgrammeInTheSameYearIsNoRepetition() {
        pay(known.get(0), "1000");
        model.add();
        model.form().programmeEntry().type(model.programmes().get(4));
        model.form().person().search().choose(known.get(0));
        model.form().entry("amount").textProperty().set("300");
        model.save();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void suggestsTheAmountOfAProgramme() {
        model.add();
        model.form().programmeEntry().type(model.programmes().get(2));
        assertThat(model.form().entry("amount").textProperty().get()).isEqualTo("10,000.00");
    }

    @Test
    void namesEveryThingThatIsMissing() {
        model.add();
        model.form().entry("paidOn").textProperty().set("");
        model.save();
        assertThat(model.problems())
                .extracting(p -> p.problem().code())
                .containsExactly("field.required", "field.required", "field.required");
        assertThat(stored()).isEmpty();
    }

    @Test
    void removesAPaymentThatUndoBringsBack() {
        pay(known.get(0), "1000");
        model.close();
        model.selectedProperty().set(java.util.Optional.of(model.rows().get(0)));
        model.remove(List.copyOf(model.rows()));
        assertThat(model.rows()).isEmpty();
        data.undo();
        model.refresh();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void correctsAPaymentInPlace() {
        pay(known.get(0), "1000");
        model.selectedProperty().set(java.util.Optional.of(model.rows().get(0)));
        model.correct();
        assertThat(model.warnings()).isEmpty();
        model.form().entry("amount").textProperty().set("1500");
        model.save();
        assertThat(stored()).extracting(AidPayment::amount).containsExactly(150_000L);
    }

    private List<String> edit(Map<Paid, Map<String, Object>> values) {
        List<String> told = new ArrayList<>();
        model.edit("修改", values, () -> told.add("saved"), told::add);
        return told;
    }

    @Test
    void changesCellsOfSeveralPaymentsAsOneChange() {
        pay(known.get(0), "100");
        pay(known.get(1), "200");
        Paid first = model.rows().get(0);
        Paid second = model.rows().get(1);
        assertThat(edit(Map.of(first, Map.of("amount", 5_000L), second, Map.of("batch", "春节"))))
                .containsExactly("saved");
        assertThat(stored()).extracting(AidPayment::amount).contains(5_000L);
        assertThat(model.rows().get(1).payment().batch()).isEqualTo("春节");
        data.undo();
        model.refresh();
        assertThat(model.rows()).containsExactly(first, second);
    }

    @Test
    void aDayInAYearThatHasItsPaymentAlreadyIsRefusedWithTheReason() {
        pay(known.get(0), "100");
        Paid row = model.rows().get(0);
        assertThat(edit(Map.of(row, Map.of("paidOn", LocalDate.of(2018, 3, 8)))))
                .containsExactly("saved");
        assertThat(stored().get(0).yearNo()).isEqualTo(2018);
        pay(known.get(0), "200");
        Paid later = model.rows().get(0);
        LocalDate taken = LocalDate.of(2018, 9, 1);
        assertThat(model.check(later, "paidOn", taken))
                .extracting(Problem::code)
                .containsExactly("aid.onceYear");
        assertThat(model.check(later, "paidOn", LocalDate.of(2019, 9, 1))).isEmpty();
        assertThat(edit(Map.of(later, Map.of("paidOn", taken))).get(0)).contains("本年已领贫困妇女救助（2018.03.08");
        assertThat(stored()).extracting(AidPayment::yearNo).containsExactlyInAnyOrder(2018, 2019);
    }

    @Test
    void twoPaymentsCannotMoveToOneYearTogether() {
        pay(known.get(0), "100");
        model.add();
        model.form().person().search().choose(known.get(0));
        model.form().entry("amount").textProperty().set("200");
        model.save();
        model.save();
        assertThat(model.rows()).hasSize(2);
        LocalDate day = LocalDate.of(2018, 3, 8);
        Map<String, Object> moved = Map.of("paidOn", day);
        assertThat(edit(Map.of(model.rows().get(0), moved, model.rows().get(1), moved))
                        .get(0))
                .contains("同一年只发一次");
        assertThat(stored()).extracting(AidPayment::yearNo).containsOnly(2019);
    }
}
