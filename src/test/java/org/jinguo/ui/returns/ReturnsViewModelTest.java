package org.jinguo.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.figures.Figures;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsViewModelTest {

    @TempDir
    Path folder;

    private final StatusLine status = Samples.status();
    private DataFolder data;
    private ReturnsViewModel model;
    private Viewpoint viewpoint;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 4);
        Samples.leaders(data);
        Samples.ratedBefore(data, Samples.Q4);
        Figures figures = new Figures(data);
        viewpoint = Samples.at(data, Samples.village(data));
        model = new ReturnsViewModel(
                new ReturnExport(data, figures, Samples.CLOCK),
                new ReturnChecks(data, figures),
                Background.direct(),
                new ReturnsViewModel.Where(viewpoint, folder.resolve("导出"), new SentReturns(data), Samples.CLOCK),
                status);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void offersTheFormsThatTheLedgersFill() {
        assertThat(model.forms()).extracting(ReturnForm::code).contains("R01", "R02", "R05", "R06", "R08", "R13");
    }

    @Test
    void checksTheChosenForm() {
        model.choose(model.forms().subList(0, 1));
        assertThat(model.verdictProperty().get()).startsWith("R01 审核");
    }

    @Test
    void writesAllThatAreChosen() {
        model.choose(model.forms().subList(0, 2));
        model.export();
        assertThat(model.written()).allMatch(Written::done).hasSize(2);
        assertThat(model.written()).allSatisfy(w -> assertThat(w.file()).exists());
        assertThat(status.messageProperty().get()).startsWith("2 份报表已导出到");
    }

    private ReturnForm form(String code) {
        return model.forms().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void printsTheChosenReturnAsItsWorkbookLooks() {
        model.choose(List.of(form("R06")));
        List<PaperSheet> printed = new ArrayList<>();
        model.paper((title, sheet) -> printed.add(sheet));
        assertThat(printed).hasSize(1);
        assertThat(printed.get(0).rows().get(0).cells().get(0).text()).isEqualTo("洋口镇富山村2019年第四季度清洁家庭评选情况汇总表");
        assertThat(printed.get(0).rows())
                .flatExtracting(PaperSheet.Row::cells)
                .extracting(PaperSheet.Cell::text)
                .contains("100.00%", "合计", "下祝组");
    }

    @Test
    void saysWhereAReturnIsPrintedVillageByVillage() {
        viewpoint
                .unitProperty()
                .set(data.areas().tree().find(Samples.village(data).parentId()).orElseThrow());
        model.choose(List.of(form("R05")));
        model.paper((title, sheet) -> assertThat(title).as("not printed").isEmpty());
        assertThat(status.messageProperty().get()).startsWith("清洁家庭评选花名册一村一张");
    }
}
