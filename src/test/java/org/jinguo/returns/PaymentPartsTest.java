package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.figures.SampleData;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.store.DataFolder;
import org.jinguo.workbook.Grid;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPartsTest {

    private static final String WOMEN = "POOR_WOMEN";

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static ReturnExport export;

    /** To the five payments of 春节 come some of other batches, each of an amount of its own. */
    @BeforeAll
    static void open() {
        data = SampleData.open(folder.resolve("data"));
        Figures figures = new Figures(data);
        AidPayment one =
                figures.paid(SampleData.YEAR, SampleData.town(data)).get(0).payment();
        data.change("再发", edit -> {
            String[] batches = {"三八", "2", "第2批", " 第二批", "3/8", "38", "3月", "", null};
            for (int i = 0; i < batches.length; i++) {
                Map<String, Object> other = new HashMap<>();
                other.put("id", edit.newId());
                other.put("batch", batches[i]);
                other.put("amount", (2001L + i) * 100);
                other.put("paidOn", LocalDate.of(2019, 3, 1).plusDays(i));
                edit.add(Ledgers.PAYMENT, Ledgers.PAYMENT.with(one, other));
            }
        });
        export = new ReturnExport(data, figures, SampleData.CLOCK);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    private static PaymentParts parts() {
        return export.payments(SampleData.YEAR, SampleData.town(data));
    }

    private static ReturnOrder order(String code) {
        return ReturnOrder.of(code, SampleData.YEAR, SampleData.town(data));
    }

    private static Grid grid(ReturnOrder order) {
        return Grid.read(export.export(order, folder.resolve("out"), Progress.NONE))
                .get(0);
    }

    private static List<String> amounts(Grid grid, int column) {
        return IntStream.range(0, grid.height())
                .filter(r -> grid.text(r, 0).matches("\\d+"))
                .mapToObj(r -> grid.text(r, column))
                .toList();
    }

    @Test
    void listsTheBatchesByTheirFirstDay() {
        assertThat(parts().batches()).containsExactly("三八", "第2批", "3/8", "第38批", "3月", "春节");
        assertThat(parts().withoutBatch()).isEqualTo(2);
        assertThat(parts().size()).isEqualTo(14);
    }

    @Test
    void listsTheProgrammesThatHavePayments() {
        assertThat(parts().programmes())
                .extracting(AidProgramme::code)
                .containsExactly(WOMEN, "POOR_CHILDREN", "TWO_CANCERS", "SPRING_BUD", "OTHER");
        assertThat(parts().ofBatch("三八").programmes()).hasSize(1);
        assertThat(export.payments(order("R09")).size()).isOne();
        assertThat(export.payments(order("R06")).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "第2批", "第二批", "二批次以外"})
    void oneBatchHasSeveralSpellings(String typed) {
        assertThat(parts().named(typed).isPresent()).isEqualTo(!typed.endsWith("以外"));
        parts().named(typed).ifPresent(name -> assertThat(name).isEqualTo("第2批"));
    }

    @Test
    void theReceiptOfABatchListsExactlyItsPayments() {
        Grid grid = grid(order("R12").ofBatch("2"));
        assertThat(grid.text(0, 0)).isEqualTo("洋口镇2019年第2批救助资金发放表(领款签字表)");
        assertThat(amounts(grid, 5)).containsExactlyInAnyOrder("2002", "2003", "2004");
    }

    @Test
    void everyBatchAndTheRestMakeUpTheWhole() {
        List<String> apart = parts().batches().stream()
                .flatMap(name -> amounts(grid(order("R12").ofBatch(name)), 5).stream())
                .sorted()
                .toList();
        List<String> whole = amounts(grid(order("R12")), 5);
        assertThat(whole).hasSize(14).containsAll(apart);
        assertThat(apart).hasSize(whole.size() - parts().withoutBatch());
    }

    @Test
    void theReceiptOfAProgrammeListsExactlyItsPayments() {
        Grid grid = grid(order("R12").ofBatch("春节").ofProgramme("SPRING_BUD"));
        assertThat(grid.text(0, 0)).startsWith("洋口镇2019年春节").contains("春蕾");
        assertThat(amounts(grid, 5)).containsExactly("600");
    }

    @ParameterizedTest
    @CsvSource({"R08,三八", "R09,春节", "R10,春节", "R11,春节", "R12,三八"})
    void titleAndFileNameSayTheBatch(String code, String batch) {
        ReturnTable.Texts texts = export.prepare(order(code).ofBatch(batch)).texts();
        assertThat(texts.title()).startsWith("洋口镇2019年" + batch);
        assertThat(texts.fileName()).contains(batch).endsWith(".xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R08", "R09", "R10", "R11", "R12"})
    void noPartTakesTheFileOfAnother(String code) {
        Set<String> names = new HashSet<>();
        int orders = 0;
        Period march = Period.month(2019, 3);
        for (ReturnOrder whole : List.of(order(code), ReturnOrder.of(code, march, SampleData.town(data)))) {
            names.add(export.prepare(whole).texts().fileName());
            orders++;
            for (String batch : parts().batches()) {
                names.add(export.prepare(whole.ofBatch(batch)).texts().fileName());
                orders++;
            }
        }
        assertThat(names).hasSize(orders);
        assertThat(names).noneMatch(name -> name.contains("/"));
    }

    @Test
    void programmesOfAReceiptHaveFilesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        names.add(export.prepare(order("R12")).texts().fileName());
        for (AidProgramme one : parts().programmes()) {
            names.add(
                    export.prepare(order("R12").ofProgramme(one.code())).texts().fileName());
        }
        assertThat(names).hasSize(6).contains("洋口镇救助资金发放签字表(2019年).xlsx");
    }

    @Test
    void aPartWithoutPaymentsIsNotWritten() {
        assertThatThrownBy(() -> grid(order("R11").ofBatch("三八")))
                .isInstanceOfSatisfying(
                        ReturnException.class,
                        e -> assertThat(e.userMessage()).startsWith("洋口镇2019年没有选中的批次、项目的发放，R11 没有写出。"));
        assertThat(order("R12").partial()).isFalse();
        assertThat(order("R12").ofBatch("三八").partial()).isTrue();
    }

    @Test
    void theCheckLooksAtThePaymentsOfTheBatchOnly() {
        ReturnChecks checks = new ReturnChecks(data, new Figures(data));
        List<Paid> of = new PaymentRows(data, new Figures(data), new ReturnCatalogue())
                .paid(order("R12").ofBatch("第2批"))
                .toList();
        assertThat(of).hasSize(3);
        assertThat(checks.run(order("R12").ofBatch("第2批")))
                .anyMatch(f -> f.rule().equals("K66") && f.text().contains("3"));
        assertThat(checks.run(order("R12").ofBatch("三八")))
                .extracting(Finding::rule)
                .doesNotContain("K66");
    }
}
