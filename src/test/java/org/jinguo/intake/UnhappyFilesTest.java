package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jinguo.workbook.WorkbookException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnhappyFilesTest {

    @TempDir
    Path folder;

    private IntakeRoom room;

    @BeforeEach
    void open() {
        room = new IntakeRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void refuses(Path file) {
        String before = room.data().digest();
        assertThatThrownBy(() -> room.plan(file))
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        e -> assertThat(e.userMessage())
                                .contains(file.getFileName().toString()));
        assertThat(room.data().digest()).isEqualTo(before);
    }

    @Test
    void refusesAPictureNamedAsAWorkbook() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        refuses(Files.write(folder.resolve("照片.xlsx"), png));
    }

    @Test
    void saysThatAStatisticNeedsNoImport() {
        Path file = room.file(
                "洋口镇妇女小组长配备情况统计表(2019年).xlsx",
                rows(
                        row("洋口镇2019年妇女小组长配备情况统计表"),
                        row("序号", "单位", "村(社区)数", "村民小组(个)", null, "妇女小组长(人)", "政治面貌"),
                        row(null, null, null, "总数", "已配备", "合计", "中共党员"),
                        row(1, "富山村", 1, 13, 13, 12, 1)));
        assertThat(room.plan(file).problemSentence()).contains("统计、汇总、公示或签字用的表").contains("不用导入");
        assertThat(room.plan(file).counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refuses(Files.write(folder.resolve("空.xlsx"), new byte[0]));
    }

    @Test
    void refusesHalfAFile() throws IOException {
        Path whole = room.file("全.xlsx", rows(row("序号", "村民小组", "户主姓名")));
        byte[] bytes = Files.readAllBytes(whole);
        refuses(Files.write(folder.resolve("半.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Test
    void refusesAFileWithAPassword() throws IOException {
        Path file = folder.resolve("加密.xlsx");
        try (POIFSFileSystem box = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            box.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptionInfo");
            box.createDocument(new ByteArrayInputStream(new byte[4096]), "EncryptedPackage");
            box.writeFilesystem(out);
        }
        refuses(file);
    }

    @Test
    void refusesADocument() throws IOException {
        Path file = folder.resolve("通知.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<w/>".getBytes(StandardCharsets.UTF_8));
        }
        refuses(file);
    }

    @Test
    void saysWhatItCanReadWhenNoHeadingIsKnown() {
        FilePlan plan = room.plan(room.file("菜单.xlsx", rows(row("早餐", "午餐"), row("面", "饭"))));
        assertThat(plan.form()).isEmpty();
        assertThat(plan.problemSentence()).startsWith("“菜单.xlsx”里没有找到认得的表头");
        assertThat(room.intake().apply(plan, org.jinguo.config.Progress.NONE).change())
                .isEmpty();
    }

    @Test
    void saysThatAWorkbookHasNothingInIt() {
        FilePlan plan = room.plan(room.file("空表.xlsx", rows()));
        assertThat(plan.problemSentence()).startsWith("“空表.xlsx”里没有内容");
    }

    @Test
    void suggestsTheVillageThatWasMeant() {
        FileReport report = room.apply(room.file(
                "户.xlsx",
                rows(
                        row("洋口镇住户登记表"),
                        row("乡镇", "村", "村民小组", "户主", "人口", "电话", "门牌"),
                        row("洋口镇", "富衫村", "下祝", "祝水根", 4, null, "1号"))));
        assertThat(report.refusals()).containsExactly(new Refusal("B3", "洋口镇没有叫“富衫村”的村(社区)，是否指“富山村”？请改正村名，再导入。"));
    }
}
