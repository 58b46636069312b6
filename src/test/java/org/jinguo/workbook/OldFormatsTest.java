package org.jinguo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OldFormatsTest {

    @TempDir
    Path folder;

    private static List<PlainSheet> handmade() {
        List<Object> first = Arrays.asList("姓名", null, "身份证号");
        List<Object> second = Arrays.asList(
                "王小花",
                12.5,
                (double) 361199197001010028L,
                LocalDate.of(2019, 3, 5),
                true,
                new Formula("B2*2", 25),
                new Formula("A2&\"\"", "王小花"));
        return List.of(
                new PlainSheet(
                        "花名册",
                        false,
                        List.of(first, List.of(), second),
                        List.of(new Region(0, 0, 0, 1)),
                        List.of(12, 8)),
                new PlainSheet("旧表", true, List.of(List.of("甲")), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.xlsx"})
    void bothFormatsReadAlike(String name) {
        Path file = folder.resolve(name);
        PlainWorkbook.write(file, handmade());
        List<Grid> grids = Grid.read(file);
        assertThat(grids.stream().map(Grid::info))
                .containsExactly(new SheetInfo(0, "花名册", true), new SheetInfo(1, "旧表", false));
        Grid grid = grids.get(0);
        assertThat(grid.merges()).containsExactly(new Region(0, 0, 0, 1));
        assertThat(grid.rows().stream().map(Row::toString))
                .containsExactly("0: 姓名||身份证号", "2: 王小花|12.5|361199197001010000|2019-03-05|TRUE|25|王小花");
        assertThat(grid.cell(2, 2).damagedDigits()).isTrue();
        assertThat(grid.cell(2, 3).date()).contains(LocalDate.of(2019, 3, 5));
        assertThat(grid.cell(2, 5).fromFormula()).isTrue();
        assertThat(grid.cell(2, 6).fromFormula()).isTrue();
        assertThat(grid.cell(2, 0).fromFormula()).isFalse();
        assertThat(grids.get(1).text(0, 0)).isEqualTo("甲");
    }

    @Test
    void theNameMayLie() throws IOException {
        Path old = folder.resolve("a.xls");
        PlainWorkbook.write(old, handmade());
        Path et = Files.copy(old, folder.resolve("b.et"));
        Path xlsx = Files.copy(old, folder.resolve("b.xlsx"));
        assertThat(Grid.read(et)).hasSize(2);
        assertThat(Grid.read(xlsx)).hasSize(2);
    }

    @Test
    void aCutXlsIsRefused() throws IOException {
        Path old = folder.resolve("a.xls");
        PlainWorkbook.write(old, handmade());
        byte[] whole = Files.readAllBytes(old);
        for (int length = 600; length < whole.length - 512; length += 512) {
            Path cut = Files.write(folder.resolve("c.xls"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Grid.read(cut)).isInstanceOf(WorkbookException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void csvInEveryEncoding(String charset) throws IOException {
        String text = "姓名,电话,备注\r\n王小花,=\"19900001234\",\"一,二\"\"三\"\"\n四\"\n\n堃,,\n";
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
        assertThat(Grid.read(file).get(0).rows().stream().map(Row::toString))
                .containsExactly("0: 姓名|电话|备注", "1: 王小花|19900001234|一,二\"三\"\n四", "3: 堃");
    }

    @Test
    void tabsSeparateToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xls"), "甲\t乙,丙\n1\t2\n");
        assertThat(Grid.read(file).get(0).rows().stream().map(Row::toString)).containsExactly("0: 甲|乙,丙", "1: 1|2");
    }

    @Test
    void anHtmlTableNamedXls() throws IOException {
        String page = "<html><style>td{}</style><table><tr><th colspan=2>花名册</th><tr><td rowspan='2'>"
                + "洋口镇<td>王&nbsp;小&#33457;</td></tr><tr><td>李<br>四<!-- x --></td></tr>"
                + "</table></html>";
        Path file = Files.write(folder.resolve("a.xls"), page.getBytes(StandardCharsets.UTF_8));
        Grid grid = Grid.read(file).get(0);
        assertThat(grid.rows().stream().map(Row::toString)).containsExactly("0: 花名册", "1: 洋口镇|王\u00A0小花", "2: |李\n四");
        assertThat(grid.filled(2, 0).text()).isEqualTo("洋口镇");
        assertThat(grid.merges()).containsExactly(new Region(0, 0, 0, 1), new Region(1, 2, 0, 0));
    }

    /** Pages as sites of offices hand them out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<HTML><STYLE>td{}</STYLE><TABLE><TR><TD>王小花</TD><TD>1</TD></TR></TABLE>",
                "<table><tr><td>王小花<td>1</table><script>var a='<tr><td>x';</SCRIPT>",
                "<script>if (a<b) {}</SCRIPT><table><tr><td title='a>b'>王小花</td><td>1</td></tr></table>",
                "<table><tr><td>&#x738B;&#23567;&#33457;</td><td><STYLE>a</STYLE>1</td></tr></table>",
                "<table><tr><td><table><tr><td>王小花</td><td>1</td></tr></table></td></tr></table>",
                "<TABLE><tbody><tr ><td nowrap\t>王小花</td> <td x:num=\"1\">1</td></tbody></TABLE>"
            })
    void htmlInTheWild(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("b.xls"), page);
        assertThat(Grid.read(file).get(0).rows().stream().map(Row::toString)).containsExactly("0: 王小花|1");
    }

    @Test
    void rowsBehindAScriptBetweenTwoTablesAreRead() throws IOException {
        String page = "<table><tr><td>甲</td></tr></table><SCRIPT>document.write('<td>')</SCRIPT>"
                + "<table><tr><td>乙&hellip;&copy;</td></tr></table>";
        Path file = Files.writeString(folder.resolve("c.xls"), page);
        assertThat(Grid.read(file).get(0).rows().stream().map(Row::toString)).containsExactly("0: 甲", "1: 乙…©");
    }

    @Test
    void aPageWithoutATableIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("d.xls"), "<html><p>登录已过期</p></html>");
        assertThatThrownBy(() -> Grid.read(file)).isInstanceOf(WorkbookException.class);
    }
}
