package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K56: what may hang on a public wall. */
class NoticeCheckTest {

    private static final Area VILLAGE = new Area(
            1, AreaLevel.VILLAGE, "361103102200", "富山村", AreaKind.VILLAGE, null, 1, 1, null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "门前堆放柴草，1",
        "门牌 12-1，得 91 分，1",
        "身份证361199196704120042，0",
        "361199670412004，0",
        "联系电话19900001234，0",
        "联系 199 0000 1234，0",
        "座机0793-2651234，0"
    })
    void findsIdsAndPhones(String row) {
        int at = row.lastIndexOf('，');
        List<Finding> found = new NoticeCheck().run(notice(row.substring(0, at)));
        if (row.endsWith("1")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(Finding::text).containsExactly("公示第 1 行“黑榜·主要问题”里有身份证号或电话号码。请删去后再张贴。");
        }
    }

    private static ReturnTable notice(String problem) {
        ReturnForm form = new ReturnCatalogue().form("R07").orElseThrow();
        List<Object> cells = new ArrayList<>(Collections.nCopies(form.columns().size(), (Object) null));
        for (int c = 0; c < cells.size(); c++) {
            if (form.columns().get(c).key().equals("b_problem")) {
                cells.set(c, problem);
            }
        }
        return new ReturnTable(
                form,
                ReturnOrder.of("R07", Period.quarter(2019, 4), VILLAGE),
                new ReturnTable.Texts("", "", "", "", "", "", "", List.of(), ""),
                form.columns(),
                List.of(new ReturnRow(VILLAGE, cells)),
                new ArrayList<>(Collections.nCopies(cells.size(), (Object) null)));
    }
}
