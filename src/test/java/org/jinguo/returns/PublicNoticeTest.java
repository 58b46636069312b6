package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.intake.FilePlan;
import org.jinguo.intake.Intake;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSettings;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.Samples;
import org.jinguo.workbook.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNoticeTest {

    private static final String ID = "361199197510020661";
    private static final List<String> PLANTED = List.of(
            ID,
            "361199751002066",
            "13912345678",
            "0793-2650123",
            "6226 0000 0000 0000 001",
            "１３９１２３４５６７８",
            "一三九一二三四五六七八",
            "139-1234-5678",
            "低保户",
            "五保",
            "特困供养",
            "建档立卡户",
            "贫困户",
            "二级残疾",
            "肺癌");

    private static DataFolder planted(Path folder) {
        DataFolder data = Samples.village(folder.resolve("data"), 26);
        Area village = Samples.village(data);
        data.change("评定", edit -> {
            List<Household> houses = data.ratings().households(village.id());
            for (int i = 0; i < houses.size(); i++) {
                edit.put(Ledgers.HOUSEHOLD, spoiled(houses.get(i), i));
            }
        });
        data.change("评定", edit -> {
            RatingSheet sheet = RatingSheet.read(data, data.areas().tree(), village, Samples.Q4);
            RatingEdits edits = new RatingEdits(data, edit, sheet, java.time.LocalDate.now(Samples.CLOCK));
            List<RatingSheet.Line> lines = sheet.lines();
            for (int i = 0; i < lines.size(); i++) {
                edits.put(lines.get(i).household(), given(i));
            }
        });
        return data;
    }

    private static String plant(int i) {
        return PLANTED.get(i % PLANTED.size());
    }

    /** Every second household carries something in each of its texts. */
    private static Household spoiled(Household house, int i) {
        if (i % 2 == 0) {
            return house;
        }
        Map<String, Object> more = new HashMap<>();
        more.put("remark", "户主" + plant(i));
        more.put("phone", "13912345678");
        more.put("headName", i % 4 == 1 ? house.headName() + "(" + plant(i) + ")" : house.headName());
        more.put("doorNo", i % 6 == 1 ? plant(i + 3).replace(" ", "") : house.doorNo());
        return Ledgers.HOUSEHOLD.with(house, more);
    }

    private static Map<String, Object> given(int i) {
        Map<String, Object> given = new HashMap<>();
        given.put("grade", i % 3 == 0 ? Grade.UNCLEAN : Grade.CLEAN);
        given.put("score", i % 3 == 0 ? 40 : 92);
        given.put("remark", "电话" + plant(i + 1));
        given.put("problem", i % 3 == 0 ? i % 2 == 0 ? "院内杂物乱堆" : "联系" + plant(i + 2) : null);
        return given;
    }

    private static void settle(DataFolder data, boolean improving, boolean masked, boolean a3) {
        RatingRules old = RatingSettings.read(data.settings());
        data.change(
                "公示设置",
                edit -> RatingSettings.write(
                        edit,
                        data.settings(),
                        new RatingRules(
                                old.roundKind(),
                                old.annual(),
                                old.cleanPoints(),
                                old.fairPoints(),
                                old.fixDays(),
                                new RatingRules.Notice(improving, masked, 7, "0793-1110000", a3))));
    }

    private static Path notice(DataFolder data, Path folder) {
        return new RatingPapers(data, new Figures(data), Samples.CLOCK)
                .write(PaperOrder.of(RatingPaper.NOTICE, Samples.Q4, Samples.village(data)), folder, Progress.NONE)
                .get(0);
    }

    /** Every part of a package, as it stands and without its tags. */
    private static List<String> parts(Path file) throws IOException {
        List<String> parts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.add(e.getName() + "\n" + text + "\n" + text.replaceAll("<[^>]*>", "|"));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource({"true,false,true", "true,true,false", "false,false,false"})
    void nothingThatWasPlantedStandsAnywhereInTheFile(
            boolean improving, boolean masked, boolean a3, @TempDir Path folder) throws IOException {
        try (DataFolder data = planted(folder)) {
            settle(data, improving, masked, a3);
            for (String part : parts(notice(data, folder.resolve("out")))) {
                assertThat(part).doesNotContain(PLANTED);
                assertThat(part.replace("0793-1110000", "")).doesNotContainPattern("139|6226|3611991");
            }
        }
    }

    @Test
    void theOfficerIsToldWhatWasLeftOutAndOfWhom(@TempDir Path folder) {
        try (DataFolder data = planted(folder)) {
            settle(data, true, false, true);
            PaperDraft draft = new RatingPapers(data, new Figures(data), Samples.CLOCK)
                    .draft(PaperOrder.of(RatingPaper.NOTICE, Samples.Q4, Samples.village(data)));
            assertThat(draft.households()).isEqualTo(78);
            assertThat(draft.leftOut())
                    .extracting(LeftOut::sentence)
                    .hasSizeGreaterThan(20)
                    .allMatch(s -> PLANTED.stream().noneMatch(s::contains))
                    .contains("下祝组徐水根：户主姓名里有像身份证号的数字，公示上没有登出。");
        }
    }

    @Test
    void theRedListAloneByDefaultWithPeriodAndPhone(@TempDir Path folder) {
        try (DataFolder data = planted(folder)) {
            Grid grid =
                    Grid.read(notice(data, Path.of("target", "returns", "red"))).get(0);
            String all = all(grid);
            assertThat(grid.text(0, 0)).isEqualTo("洋口镇富山村2019年第四季度清洁家庭评选结果公示");
            assertThat(all).contains("红榜（清洁户）").doesNotContain("待改进户", "黑榜", "杂物");
            assertThat(all).contains("某某(").contains("公示期：12月18日至12月22日");
        }
    }

    @Test
    void twoListsOfDifferentLengthStandSideBySide(@TempDir Path folder) {
        try (DataFolder data = planted(folder)) {
            settle(data, true, false, true);
            Grid grid = Grid.read(notice(data, Path.of("target", "returns", "both")))
                    .get(0);
            assertThat(grid.text(3, 0)).isEqualTo("红榜（清洁户）");
            assertThat(grid.text(3, 8)).isEqualTo("待改进户");
            assertThat(grid.height()).isEqualTo(5 + 26 + 1);
            assertThat(grid.text(5, 11)).isEqualTo("院内杂物乱堆");
            assertThat(grid.text(5 + 26, 0)).startsWith("富山村妇女联合会(盖章)");
            settle(data, true, true, false);
            notice(data, Path.of("target", "returns", "standing"));
        }
    }

    @Test
    void aNoticeIsNoSheetToReadIn(@TempDir Path folder) {
        try (DataFolder data = planted(folder)) {
            FilePlan plan = new Intake(data, Samples.CLOCK).plan(notice(data, folder.resolve("out")), Progress.NONE);
            assertThat(plan.form()).isEmpty();
            assertThat(plan.problemSentence()).contains("统计");
        }
    }

    private static String all(Grid grid) {
        StringBuilder all = new StringBuilder();
        for (int r = 0; r < grid.height(); r++) {
            for (int c = 0; c < grid.width(); c++) {
                all.append(grid.text(r, c)).append('|');
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"门前有柴草 3 处，积水 2 处", "厨房油污多", "12-1 门前堆放杂物", "2019年12月25日复查仍未整改", "禽畜散养"})
    void whatIsFoundAtADoorMayBeShown(String text) {
        assertThat(PublicText.danger(text)).isEmpty();
    }

    @Property(tries = 300)
    void aPhoneIsSeenHoweverItIsWritten(
            @ForAll @IntRange(max = 999_999_999) int rest, @ForAll @IntRange(max = 5) int way) {
        String phone = String.format("13%09d", rest);
        String written = switch (way) {
            case 0 -> phone;
            case 1 -> phone.replaceAll("(\\d{3,4})(?=\\d{4})", "$1 ");
            case 2 -> String.join("-", phone.split(""));
            case 3 -> wide(phone, '０');
            case 4 -> phone.replaceAll("(.)", "$1\u200B");
            default -> chinese(phone);
        };
        assertThat(PublicText.danger("找他" + written + "问")).contains(PublicText.Danger.PHONE);
    }

    private static String wide(String digits, char zero) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(c -> text.append((char) (zero + c - '0')));
        return text.toString();
    }

    private static String chinese(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(c -> text.append("零一二三四五六七八九".charAt(c - '0')));
        return text.toString();
    }
}
