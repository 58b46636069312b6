package org.jinguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figure;
import org.jinguo.figures.Figures;
import org.jinguo.intake.Counts;
import org.jinguo.intake.FileReport;
import org.jinguo.intake.Intake;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Peers;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Privacy;
import org.jinguo.model.field.Remark;
import org.jinguo.model.field.Rule;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.returns.PlainTable;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.returns.ReturnExport;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;
import org.jinguo.store.RecordNames;
import org.jinguo.store.RecycleBin;
import org.jinguo.store.RowMapping;
import org.jinguo.store.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every ledger, without a line by its author. */
class LedgerContractTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-10T02:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 5;
    private static final Period YEAR = Period.year(2019);

    @TempDir
    Path folder;

    private DataFolder data;
    private Intake intake;
    private Figures figures;
    private Area village;
    private LedgerSamples samples;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder.resolve("data"), CLOCK, "", text -> {});
        Founding.found(data, "361103102");
        intake = new Intake(data, CLOCK);
        figures = new Figures(data);
        village = data.areas().tree().below(home().id(), AreaLevel.VILLAGE).get(3);
        samples = new LedgerSamples(village.id());
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Area home() {
        return data.areas().tree().home().orElseThrow();
    }

    static List<Ledger<?>> all() {
        return List.copyOf(Ledgers.all());
    }

    static List<Ledger<?>> plain() {
        return Ledgers.plain();
    }

    private <R extends Record> List<R> fill(Ledger<R> ledger) {
        List<R> rows =
                IntStream.range(0, ROWS).mapToObj(n -> samples.of(ledger, n)).toList();
        data.change("录", edit -> rows.forEach(row -> edit.add(ledger, row)));
        return rows;
    }

    @ParameterizedTest
    @MethodSource("all")
    void fitsItsTableAndHasWidthsAndHeadings(Ledger<?> ledger) {
        assertThat(RowMapping.of(ledger).fields()).hasSameSizeAs(ledger.components());
        assertThat(ledger.fields()).allMatch(f -> f.width() > 0 && !f.label().isBlank());
        assertThat(ledger.fields().stream().map(Field::label)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void everyFieldShowsReadsBackAndMasks(Ledger<?> ledger) {
        FieldText texts = new FieldText(data.areas().tree(), LocalDate.now(CLOCK));
        for (Field field : ledger.fields()) {
            Object value = samples.value(ledger, field, 1);
            String shown = texts.show(field, value);
            Parsed<Object> read = texts.read(ledger, field, shown);
            assertThat(read.value()).as(field.label()).contains(value);
            boolean secret = field.privacy() == Privacy.SENSITIVE || field.privacy() == Privacy.CONFIDENTIAL;
            assertThat(texts.masked(field, value).equals(shown))
                    .as(field.label())
                    .isEqualTo(!secret);
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void recordsAreCalledSomethingAndComeBack(Ledger<?> ledger) {
        contract(ledger);
    }

    private <R extends Record> void contract(Ledger<R> ledger) {
        List<R> rows = fill(ledger);
        RecordNames names = new RecordNames(data);
        assertThat(rows.stream().map(names::of))
                .doesNotContain(ledger.label(), "")
                .doesNotHaveDuplicates();
        long first = (Long) ledger.get(rows.get(0), "id");
        data.change("删", edit -> edit.remove(ledger, first));
        assertThat(data.readers().all(ledger)).doesNotContain(rows.get(0));
        RecycleBin bin = new RecycleBin(data);
        assertThat(bin.list(new RecycleBin.Asked(Optional.empty(), false), any -> true, 10))
                .extracting(RecycleBin.Removed::last)
                .contains(Optional.of(rows.get(0)));
        data.undo();
        assertThat(data.readers().all(ledger)).containsAll(rows);
        data.undo();
        assertThat(data.readers().all(ledger)).isEmpty();
    }

    static Stream<Object[]> rules() {
        return Ledgers.plain().stream()
                .flatMap(ledger -> ledger.rules().stream().map(rule -> new Object[] {ledger, rule}));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleTellsOfASampleAndOfNoSoundRecord(Ledger<?> ledger, Rule rule) {
        tells(ledger, rule);
    }

    private <R extends Record> void tells(Ledger<R> ledger, Rule rule) {
        R sound = samples.of(ledger, 0);
        Peers<R> peers = new Peers<>(ledger, List.of(sound, samples.of(ledger, 1)));
        assertThat(ledger.check(sound, peers, data.today())).isEmpty();
        R broken = samples.breaking(ledger, rule, sound);
        List<Remark> said = ledger.check(broken, peers, data.today());
        assertThat(said).extracting(Remark::rule).contains(rule.id());
        assertThat(said)
                .allSatisfy(remark -> assertThat(Messages.problem(
                                remark.problem().code(), remark.problem().args()))
                        .doesNotContain("{", "problem."));
    }

    /** The list as the window exports it: every field under its label. */
    private <R extends Record> Path list(Ledger<R> ledger) {
        FieldText texts = new FieldText(data.areas().tree(), LocalDate.now(CLOCK));
        String title = Messages.get("list.title", ledger.label());
        List<Object[]> rows = new ArrayList<>();
        for (R row : data.readers().all(ledger)) {
            rows.add(ledger.fields().stream()
                    .map(field -> texts.show(field, ledger.get(row, field.key())))
                    .toArray());
        }
        return new PlainTable(
                        title,
                        ledger.label(),
                        home().name() + " 2019年",
                        ledger.fields().stream()
                                .map(f -> new PlainTable.Heads(f.label(), f.width(), false))
                                .toList(),
                        rows)
                .write(folder);
    }

    private FileReport take(Path file) {
        return intake.apply(intake.plan(file, Progress.NONE), Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void itsListComesBackAsTheSameAndIntoAnEmptyLedgerAsNew(Ledger<?> ledger) {
        fill(ledger);
        Path file = list(ledger);
        FileReport again = take(file);
        assertThat(again.refusals()).isEmpty();
        assertThat(again.counts()).isEqualTo(new Counts(ROWS, 0, 0, ROWS, 0));
        List<? extends Record> before = data.readers().all(ledger);
        data.undo();
        assertThat(take(file).counts()).isEqualTo(new Counts(ROWS, ROWS, 0, 0, 0));
        assertThat(data.readers().all(ledger)).hasSameSizeAs(before);
        assertThat(take(list(ledger)).counts()).isEqualTo(new Counts(ROWS, 0, 0, ROWS, 0));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void itsReturnsHoldEveryRecordPassTheChecksAndComeBack(Ledger<?> ledger) {
        fill(ledger);
        ReturnExport export = new ReturnExport(data, figures, CLOCK);
        List<String> codes = export.catalogue().ofLedger(ledger);
        assertThat(codes).isNotEmpty();
        for (String code : codes) {
            assertThat(new ReturnChecks(data, figures).run(code, YEAR, home()))
                    .as(code)
                    .isEmpty();
            for (Area unit : List.of(home(), village)) {
                Path file = export.export(code, YEAR, unit, folder, Progress.NONE);
                FileReport again = take(file);
                assertThat(again.refusals()).as(code + again.notes()).isEmpty();
                assertThat(again.counts()).as(code + again.notes()).isEqualTo(new Counts(ROWS, 0, 0, ROWS, 0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void itsFiguresCountWhatStandsThere(Ledger<?> ledger) {
        fill(ledger);
        List<Figure> own = figures.catalogue().stream()
                .filter(figure -> figure.ledger() == ledger)
                .toList();
        assertThat(own).isNotEmpty();
        for (Figure figure : own) {
            int records = figures.records(figure.code(), YEAR, home()).size();
            assertThat(figures.value(figure.code(), YEAR, home()).records())
                    .as(figure.code())
                    .isEqualTo(records);
        }
        assertThat(own)
                .anyMatch(figure -> figures.value(figure.code(), YEAR, village).amount() > 0);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void isFoundByWhatItIsCalledAndNoMoreWhenRemoved(Ledger<?> ledger) {
        findable(ledger);
    }

    private <R extends Record> void findable(Ledger<R> ledger) {
        data.search().load();
        R row = fill(ledger).get(2);
        long id = (Long) ledger.get(row, "id");
        String name = new RecordNames(data).of(row);
        assertThat(found(name)).contains(id);
        data.search().load();
        assertThat(found(name)).contains(id);
        data.change("删", edit -> edit.remove(ledger, id));
        assertThat(found(name)).doesNotContain(id);
    }

    private List<Long> found(String typed) {
        return data.search().find(typed, 20).stream().map(SearchIndex.Hit::id).toList();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void hasAFieldForItsUnit(Ledger<?> ledger) {
        String owner = ledger.owner().orElseThrow().village();
        assertThat(ledger.field(owner)).map(Field::kind).contains(FieldKind.UNIT);
        assertThat(ledger.fields()).anyMatch(Field::required);
    }
}
