package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.LedgerSamples;
import org.jinguo.config.Progress;
import org.jinguo.intake.Counts;
import org.jinguo.intake.Intake;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RecordNames;
import org.jinguo.store.RecycleBin;
import org.jinguo.store.SearchIndex;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.print.Printing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** What an officer does with a plain ledger, by keys; the same for each of them. */
@Journey
class PlainLedgerJourneyTest {

    private static final int ROWS = 20;
    private static final int WRONG = 3;

    @TempDir
    Path folder;

    private WindowFixture window;
    private Area village;
    private LedgerSamples samples;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 3);
            Samples.leaders(made);
            return made;
        });
        village = Samples.village(window.data());
        samples = new LedgerSamples(village.id());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    private List<Record> all(Ledger<?> ledger) {
        return List.copyOf(window.data().readers().all(ledger));
    }

    private FieldText texts() {
        return new FieldText(window.data().areas().tree(), window.data().today());
    }

    private String shown(Ledger<?> ledger, Record row, Field field) {
        return texts().show(field, cell(ledger, row, field));
    }

    private static <R extends Record> Object cell(Ledger<R> ledger, Record row, Field field) {
        return ledger.get(ledger.type().cast(row), field.key());
    }

    @Test
    void womenHomes() throws IOException {
        journey(Ledgers.ofTable("women_home"));
    }

    @Test
    void honours() throws IOException {
        journey(Ledgers.ofTable("honour"));
    }

    @Test
    void trainings() throws IOException {
        journey(Ledgers.ofTable("training"));
    }

    private void journey(Ledger<?> ledger) throws IOException {
        String name = ledger.table().replace('_', '-');
        window.choose(village);
        window.go(Page.of(ledger));
        window.picture(name + "-empty");
        typesOneIntoTheForm(ledger, name);
        correctsACell(ledger);
        pastesTwenty(ledger, name);
        undoesFromAnotherPage(ledger);
        findsAndRemoves(ledger);
        exportsAndReadsBack(ledger);
    }

    private void typesOneIntoTheForm(Ledger<?> ledger, String name) {
        Record sample = samples.of(ledger, 0);
        window.ctrl(KeyCode.N);
        // The village looked at is proposed: the keyboard stands behind it.
        List<Field> typed =
                ledger.fields().stream().filter(f -> f.kind() != FieldKind.UNIT).toList();
        for (Field field : typed) {
            window.write(shown(ledger, sample, field));
            if (field.equals(typed.get(typed.size() - 1))) {
                window.picture(name + "-form");
            }
            window.type(KeyCode.ENTER);
            window.settle();
        }
        window.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(all(ledger)).hasSize(1);
        Record made = all(ledger).get(0);
        for (Field field : ledger.fields()) {
            assertThat(shown(ledger, made, field)).as(field.label()).isEqualTo(shown(ledger, sample, field));
        }
        assertThat(newest()).isEqualTo("新增" + ledger.label() + "：" + new RecordNames(window.data()).of(made));
    }

    private void correctsACell(Ledger<?> ledger) {
        Field remark = ledger.field("remark").orElseThrow();
        Record before = all(ledger).get(0);
        window.ctrl(KeyCode.HOME);
        Field first = ledger.fields().get(1);
        window.type(KeyCode.RIGHT, KeyCode.F2);
        window.write("好");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(shown(ledger, all(ledger).get(0), first)).isEqualTo(shown(ledger, before, first) + "好");
        window.ctrl(KeyCode.Z);
        assertThat(all(ledger)).isEqualTo(List.of(before));
        assertThat(remark.required()).isFalse();
    }

    private void pastesTwenty(Ledger<?> ledger, String name) {
        String headings = ledger.fields().stream().map(Field::label).collect(Collectors.joining("\t"));
        String rows = IntStream.range(1, ROWS + 1)
                .mapToObj(n -> line(ledger, n, n > ROWS - WRONG))
                .collect(Collectors.joining("\r\n"));
        window.ctrl(KeyCode.END);
        window.type(KeyCode.HOME);
        paste(headings + "\r\n" + rows + "\r\n");
        window.settle();
        window.picture(name + "-paste");
        window.type(KeyCode.ENTER);
        window.settle();
        window.picture(name + "-pasted");
        assertThat(all(ledger)).hasSize(1 + ROWS - WRONG);
        assertThat(newest()).isEqualTo("粘贴新增 " + (ROWS - WRONG) + " 条");
        window.type(KeyCode.ESCAPE);
        window.settle();
    }

    /** A row as it is copied from a sheet; a wrong one lacks what it is called. */
    private String line(Ledger<?> ledger, int n, boolean wrong) {
        Record row = samples.of(ledger, n);
        Field must = ledger.fields().stream()
                .filter(f -> f.required() && f.kind() == FieldKind.TEXT)
                .findFirst()
                .orElseThrow();
        return ledger.fields().stream()
                .map(f -> wrong && f.equals(must) ? "" : shown(ledger, row, f))
                .collect(Collectors.joining("\t"));
    }

    private void paste(String text) {
        window.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.ctrl(KeyCode.V);
    }

    private void undoesFromAnotherPage(Ledger<?> ledger) {
        window.go(Page.HOME);
        window.ctrl(KeyCode.Z);
        assertThat(all(ledger)).hasSize(1);
        window.ctrl(KeyCode.Y);
        assertThat(all(ledger)).hasSize(1 + ROWS - WRONG);
        window.go(Page.of(ledger));
    }

    private void findsAndRemoves(Ledger<?> ledger) {
        Record wanted = all(ledger).get(5);
        String name = new RecordNames(window.data()).of(wanted);
        assertThat(window.data().search().find(name, 5).stream().map(SearchIndex.Hit::name))
                .contains(name);
        window.go(Page.HOME);
        window.ctrl(KeyCode.F);
        window.write(name);
        window.settle();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.shown()).isSameAs(Page.of(ledger));
        window.run(() -> window.find("#" + id(ledger, "remove"), Button.class).fire());
        assertThat(all(ledger)).doesNotContain(wanted).hasSize(ROWS - WRONG);
        assertThat(newest()).isEqualTo("删除" + ledger.label() + "：" + name);
        assertThat(new RecycleBin(window.data()).list(new RecycleBin.Asked(Optional.empty(), false), any -> true, 1))
                .extracting(RecycleBin.Removed::last)
                .containsExactly(Optional.of(wanted));
        window.ctrl(KeyCode.Z);
        assertThat(all(ledger)).contains(wanted);
    }

    private static String id(Ledger<?> ledger, String deed) {
        return ledger.table() + "-" + deed;
    }

    private void exportsAndReadsBack(Ledger<?> ledger) throws IOException {
        window.run(() -> {});
        assertThat(Printing.listIn(window.window().root()).orElseThrow().rows()).hasSize(1 + ROWS - WRONG);
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.settle();
        Intake intake = new Intake(window.data(), Samples.CLOCK);
        Path list = exported(ledger.label() + "台账");
        assertThat(intake.apply(intake.plan(list, Progress.NONE), Progress.NONE).counts())
                .isEqualTo(new Counts(1 + ROWS - WRONG, 0, 0, 1 + ROWS - WRONG, 0));
    }

    /** What was asked for on the screen in clear does not go into a file by that. */
    @Test
    void aListThatGoesOutIsMaskedAlsoWhereTheScreenIsNot() {
        window.choose(village);
        window.go(Page.PEOPLE);
        window.ctrl(KeyCode.HOME);
        window.type(KeyCode.RIGHT, KeyCode.RIGHT);
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.settle();
        String inSight =
                Printing.listIn(window.window().root()).orElseThrow().rows().toString();
        assertThat(inSight).containsPattern("\\d{17}");
        String out =
                Printing.maskedIn(window.window().root()).orElseThrow().rows().toString();
        assertThat(out).contains("****").doesNotContainPattern("\\d{17}");
    }

    private Path exported(String title) throws IOException {
        Path into = Screens.exportFolder(window.data());
        try (Stream<Path> files = Files.list(into)) {
            return files.filter(f -> f.getFileName().toString().startsWith(title))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
