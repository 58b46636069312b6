package org.jinguo.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.figures.Figures;
import org.jinguo.figures.SampleData;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.returns.ReturnExport;
import org.jinguo.returns.ReturnForm;
import org.jinguo.returns.SentReturns;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.workbook.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One batch and one programme of the returns of payments. */
class ReturnPartsTest {

    private static final String SENT = "return.sent.";

    @TempDir
    Path folder;

    private final StatusLine status = Samples.status();
    private DataFolder data;
    private ReturnsViewModel model;
    private Viewpoint viewpoint;

    /** Five payments of 春节 in December, one of 三八 in March, one of no batch. */
    @BeforeEach
    void open() {
        data = SampleData.open(folder.resolve("data"));
        Figures figures = new Figures(data);
        AidPayment one =
                figures.paid(SampleData.YEAR, SampleData.town(data)).get(0).payment();
        data.change("再发", edit -> {
            for (String batch : new String[] {"三八", null}) {
                Map<String, Object> other = new HashMap<>();
                other.put("id", edit.newId());
                other.put("batch", batch);
                other.put("paidOn", LocalDate.of(2019, 3, 8));
                edit.add(Ledgers.PAYMENT, Ledgers.PAYMENT.with(one, other));
            }
        });
        viewpoint = new Viewpoint(data.areas().tree(), SampleData.town(data), SampleData.YEAR);
        model = new ReturnsViewModel(
                new ReturnExport(data, figures, SampleData.CLOCK),
                new ReturnChecks(data, figures),
                Background.direct(),
                new ReturnsViewModel.Where(viewpoint, folder.resolve("导出"), new SentReturns(data), SampleData.CLOCK),
                status);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void choose(String... codes) {
        List<ReturnForm> forms = new ArrayList<>();
        for (String code : codes) {
            model.forms().stream().filter(f -> f.code().equals(code)).forEach(forms::add);
        }
        model.choose(forms);
    }

    private void batch(String name) {
        model.choices().batchProperty().set(Optional.of(name));
    }

    private void programme(String word) {
        model.choices().programmeProperty().set(data.aid().programme(word));
    }

    private String told() {
        return model.choices().toldProperty().get();
    }

    private List<String> noted() {
        return data.settings().startingWith(SENT).keySet().stream()
                .map(name -> name.substring(SENT.length(), SENT.length() + 3))
                .sorted()
                .toList();
    }

    @Test
    void offersWhatHasPayments() {
        choose("R06");
        assertThat(model.choices().offeredProperty().get()).isFalse();
        choose("R08");
        assertThat(model.choices().offeredProperty().get()).isTrue();
        assertThat(model.choices().programmesOfferedProperty().get()).isFalse();
        assertThat(model.choices().batches()).containsExactly(Optional.empty(), Optional.of("三八"), Optional.of("春节"));
        choose("R12");
        assertThat(model.choices().programmesOfferedProperty().get()).isTrue();
        assertThat(model.choices().programmes())
                .extracting(p -> p.map(AidProgramme::code).orElse(""))
                .containsExactly("", "POOR_WOMEN", "POOR_CHILDREN", "TWO_CANCERS", "SPRING_BUD", "OTHER");
    }

    @Test
    void allIsWhatItWasBefore() {
        choose("R12");
        assertThat(told()).isEmpty();
        assertThat(model.verdictProperty().get()).startsWith("R12 审核");
        model.export();
        assertThat(model.written().get(0).file()).hasFileName("洋口镇救助资金发放签字表(2019年).xlsx");
        assertThat(noted()).containsExactly("R12");
        assertThat(status.messageProperty().get()).doesNotContain("一部分");
    }

    @Test
    void theCheckAndTheWorkbookFollowTheChoice() {
        choose("R12");
        batch("春节");
        programme("SPRING_BUD");
        assertThat(told()).isEqualTo("R12 共 7 笔，这一部分 1 笔；只出这一部分，首页不记成“已导出”。另有 1 笔没有写批次。");
        assertThat(model.verdictProperty().get()).startsWith("R12（春节 · 春蕾计划");
        model.export();
        Written made = model.written().get(0);
        assertThat(made.title()).contains("（春节 · 春蕾计划");
        assertThat(Grid.read(made.file()).get(0).text(0, 0)).startsWith("洋口镇2019年春节春蕾计划");
        assertThat(Grid.read(made.file()).get(0).text(5, 5)).isEqualTo("600");
    }

    @Test
    void whatIsPrintedFollowsTheChoice() {
        choose("R08");
        batch("三八");
        List<String> titles = new ArrayList<>();
        List<PaperSheet> printed = new ArrayList<>();
        model.paper((title, sheet) -> {
            titles.add(title);
            printed.add(sheet);
        });
        assertThat(titles).containsExactly("贫困妇女救助花名册（三八）");
        assertThat(printed.get(0).rows().get(0).cells().get(0).text()).isEqualTo("洋口镇2019年三八贫困妇女救助花名册");
    }

    @Test
    void aPartIsNotNotedAsSent() {
        choose("R06", "R12");
        batch("三八");
        model.export();
        assertThat(model.written()).allMatch(Written::done).hasSize(2);
        assertThat(noted()).containsExactly("R06");
        assertThat(status.messageProperty().get()).startsWith("R12（三八）只是一部分，首页不记成“已导出”。2 份报表已导出到");
    }

    @Test
    void aPartWithoutPaymentsIsToldAndNotWritten() {
        choose("R11");
        batch("三八");
        assertThat(told()).isEqualTo("R11 没有这一部分的发放，不会导出。");
        model.export();
        assertThat(model.written().get(0).trouble()).contains("R11 没有写出");
        assertThat(folder.resolve("导出")).doesNotExist();
        model.paper((title, sheet) -> assertThat(title).as("not printed").isEmpty());
        assertThat(status.messageProperty().get()).contains("R11 没有写出");
    }

    @Test
    void theChoiceStaysFromFormToForm() {
        choose("R12");
        batch("三八");
        choose("R06");
        choose("R08");
        assertThat(model.choices().part().batch()).contains("三八");
        assertThat(model.verdictProperty().get()).startsWith("R08（三八）");
    }

    @Test
    void whereABatchIsNotItIsAllAgainAndThatIsSaid() {
        choose("R12");
        batch("三八");
        programme("OTHER");
        viewpoint.periodProperty().set(Period.quarter(2019, 4));
        model.refresh();
        assertThat(model.choices().part().batch()).isEmpty();
        assertThat(model.choices().part().programme()).isPresent();
        assertThat(told()).isEqualTo("洋口镇2019年第四季度没有批次“三八”的发放，批次已改回“全部”。");
        assertThat(status.messageProperty().get()).isEqualTo(told());
        viewpoint.unitProperty().set(SampleData.area(data, "361103102201"));
        model.refresh();
        assertThat(told()).contains("没有项目“").endsWith("项目已改回“全部”。");
        assertThat(model.choices().batches()).containsExactly(Optional.empty());
        model.refresh();
        assertThat(told()).isEmpty();
    }
}
