package org.jinguo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusalTest {

    @TempDir
    Path folder;

    private WorkbookException refusal(Path file) {
        return refusal(file, Limits.GRID);
    }

    private static WorkbookException refusal(Path file, Limits limits) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> Grid.read(file, limits));
        assertThat(refused).isNotNull();
        assertThat(refused.userMessage()).contains("“" + file.getFileName()).endsWith("。");
        return refused;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path workbook() {
        Path file = folder.resolve("完好.xlsx");
        SheetWriter.write(file, Samples.summary(), Samples.summaryRows());
        return file;
    }

    private String keyFor(Map<String, String> parts) {
        return refusal(Samples.zipped(folder.resolve("坏.xlsx"), parts)).key();
    }

    @Test
    void aPictureNamedXlsx() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(refusal(file("图.xlsx", png)).key()).isEqualTo("error.workbook.notWorkbook");
    }

    @Test
    void emptyMissingAndFolder() throws IOException {
        assertThat(refusal(file("空.xlsx", new byte[0])).key()).isEqualTo("error.workbook.empty");
        assertThat(refusal(folder.resolve("无.xlsx")).key()).isEqualTo("error.workbook.missing");
        assertThat(refusal(Files.createDirectory(folder.resolve("夹"))).key()).isEqualTo("error.workbook.folder");
    }

    @Test
    void truncatedAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(workbook());
        for (int length = 4; length < whole.length; length += 97) {
            Path cut = file("断.xlsx", Arrays.copyOf(whole, length));
            assertThat(refusal(cut).key()).isEqualTo("error.workbook.truncated");
        }
    }

    @Test
    void oneFlippedByteGivesTheSameCellsOrARefusal() throws IOException {
        Path file = workbook();
        byte[] whole = Files.readAllBytes(file);
        String before = Grid.read(file).get(0).rows().toString();
        for (int at = 4; at < whole.length; at += 13) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            try {
                List<Grid> grids = Grid.read(file("翻.xlsx", flipped));
                assertThat(grids.get(0).rows()).hasToString(before);
            } catch (WorkbookException e) {
                assertThat(e.userMessage()).contains("翻.xlsx");
            }
        }
    }

    @Test
    void encryptedOfBothFormats() throws Exception {
        Path xlsx = folder.resolve("密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(xlsx)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("abc");
            try (OutputStream packed = encryptor.getDataStream(container)) {
                Files.copy(workbook(), packed);
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal(xlsx).key()).isEqualTo("error.workbook.encrypted");
        assertThat(refusal(xlsx).userMessage()).contains("先在 Excel/WPS 里去掉密码");
        Path xls = folder.resolve("密.xls");
        Biff8EncryptionKey.setCurrentUserPassword("abc");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(xls)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("甲");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(xls).key()).isEqualTo("error.workbook.encrypted");
    }

    @Test
    void aZipBombIsStoppedWhileItUnfolds() throws IOException {
        Path bomb = folder.resolve("弹.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (Map.Entry<String, String> part : Samples.parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().contains("sheet1")) {
                    byte[] spaces = new byte[1 << 20];
                    Arrays.fill(spaces, (byte) ' ');
                    zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
                    for (int mb = 0; mb < 200; mb++) {
                        zip.write(spaces);
                    }
                }
                zip.closeEntry();
            }
        }
        assertThat(refusal(bomb).key()).isEqualTo("error.workbook.bomb");
    }

    @Test
    void foreignFormats() throws IOException {
        Map<String, String> word = Samples.parts("");
        word.replaceAll((n, x) -> x.replace("xl/workbook.xml", "word/document.xml"));
        assertThat(keyFor(word)).isEqualTo("error.workbook.word");
        assertThat(keyFor(Map.of("照片.jpg", "x"))).isEqualTo("error.workbook.archive");
        assertThat(keyFor(Map.of("mimetype", "x", "content.xml", "x"))).isEqualTo("error.workbook.openDocument");
        assertThat(refusal(file("a.xls", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                        .key())
                .isEqualTo("error.workbook.pdf");
        Path unknown = folder.resolve("b.et");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(unknown)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[9]), "WpsThing");
            container.writeFilesystem(out);
        }
        assertThat(refusal(unknown).key()).isEqualTo("error.workbook.foreign");
    }

    @Test
    void missingPartsAndWrongStringNumbers() {
        Map<String, String> noSheet = Samples.parts("");
        noSheet.remove("xl/worksheets/sheet1.xml");
        assertThat(keyFor(noSheet)).isEqualTo("error.workbook.damaged");
        Map<String, String> noList = Samples.parts("");
        noList.remove("xl/_rels/workbook.xml.rels");
        assertThat(keyFor(noList)).isEqualTo("error.workbook.damaged");
        Map<String, String> wrong = Samples.parts(Samples.sheet("<row r='7'><c r='C7' t='s'><v>5</v></c></row>"));
        WorkbookException e = refusal(Samples.zipped(folder.resolve("串.xlsx"), wrong));
        assertThat(e.userMessage()).contains("单元格 C7 指向的文字不存在");
    }

    @Test
    void documentTypesAreNotExpanded() {
        String xml = "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
                + Samples.sheet("<row><c t='str'><v>&b;</v></c></row>");
        assertThat(keyFor(Samples.parts(xml))).isEqualTo("error.workbook.damaged");
    }

    @Test
    void everyLimitHasItsSentence() {
        Limits.Bytes bytes = new Limits.Bytes(20, 10, 1 << 20, 1 << 20);
        Limits small = new Limits(1, 2, 3, 4, bytes);
        assertThat(limited("<row><c r='D1'><v>1</v></c></row>", small)).endsWith("tooManyColumns");
        assertThat(limited("<row><c><v>1</v></c></row>".repeat(3), small)).endsWith("tooManyRows");
        assertThat(limited(
                        "<row>"
                                + "<c><v>1</v></c>".repeat(3)
                                + "</row>"
                                + "<row>"
                                + "<c><v>1</v></c>".repeat(3)
                                + "</row>",
                        small))
                .endsWith("tooManyCells");
        assertThat(limited("<row><c t='str'><v>12345678901</v></c></row>", small))
                .endsWith("cellTooLong");
        assertThat(limited("<row>" + "<c t='str'><v>123456789</v></c>".repeat(3) + "</row>", small))
                .endsWith("tooMuchText");
        Limits tiny = new Limits(1, 2, 3, 4, new Limits.Bytes(20, 10, 30, 1 << 20));
        assertThat(limited("", tiny)).endsWith("tooBigFile");
        Limits none = new Limits(0, 2, 3, 4, bytes);
        assertThat(limited("", none)).endsWith("tooManySheets");
    }

    private String limited(String rows, Limits limits) {
        Map<String, String> parts = Samples.parts(Samples.sheet(rows));
        return refusal(Samples.zipped(folder.resolve("多.xlsx"), parts), limits).key();
    }

    @Test
    void hugeSharedStringsAreRefusedBeforeMemoryEnds() {
        Map<String, String> parts = Samples.parts(Samples.sheet(""));
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(800_000) + "</sst>");
        assertThat(keyFor(parts)).isEqualTo("error.workbook.tooMuchText");
    }

    @Test
    void whatTheHandlerThrowsReachesTheCallerUnchanged() {
        IllegalStateException cancelled = new IllegalStateException("cancelled");
        Path file = workbook();
        assertThatThrownBy(() -> SheetReader.read(file, row -> {
                    throw cancelled;
                }))
                .isSameAs(cancelled);
    }

    @Test
    void aFileHeldByAnotherProgramIsCalledLocked() {
        assertThat(Source.key(new AccessDeniedException("a"))).isEqualTo("error.workbook.locked");
        assertThat(Source.key(new NoSuchFileException("a"))).isEqualTo("error.workbook.missing");
        assertThat(Source.key(new IOException("a"))).isEqualTo("error.workbook.unreadable");
        assertThat(AtomicFile.key(new AccessDeniedException("a"))).isEqualTo("error.workbook.targetLocked");
        assertThat(AtomicFile.key(new IOException("full"))).isEqualTo("error.workbook.notWritten");
    }

    @Test
    void noSentenceHasWordsAnOfficerShouldNotRead() throws IOException {
        Properties all = new Properties();
        try (var in = RefusalTest.class.getResourceAsStream("/org/jinguo/messages/workbook.properties")) {
            all.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(all.values().toString()).doesNotContain("非法", "无效", "未知错误", "对不起");
    }
}
