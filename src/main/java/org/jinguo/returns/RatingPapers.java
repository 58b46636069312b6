package org.jinguo.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.workbook.BookSheet;
import org.jinguo.workbook.ColumnType;
import org.jinguo.workbook.SheetWriter;

/**
 * The papers of 清洁家庭: what a team takes along from door to door, and what hangs on the notice
 * board. Households stand in the order of {@link RatingSheet}, which is that of the screen.
 */
public final class RatingPapers {

    private static final String R05 = "R05";
    private static final String R07 = "R07";
    private static final int DOOR_WIDTH = 8;

    private final DataFolder data;
    private final Clock clock;
    private final ReturnCatalogue catalogue = new ReturnCatalogue();
    private final TableMaker maker;

    /** Papers of a data set; the clock gives the day. */
    public RatingPapers(DataFolder data, Figures figures, Clock clock) {
        this.data = data;
        this.clock = clock;
        this.maker = new TableMaker(data, figures, catalogue, clock);
    }

    /** A paper of a village or group, not yet written. */
    public PaperDraft draft(PaperOrder order) {
        if (order.paper() == RatingPaper.NOTICE) {
            return notice(order);
        }
        RatingSheet sheet = RatingSheet.read(data, data.areas().tree(), order.unit(), order.period());
        ReturnTable.Texts texts = texts(order);
        return new PaperDraft(
                made(order, sheet, texts),
                fileName(order),
                sheet.lines().size(),
                (int) sheet.lines().stream().filter(l -> l.rating().isEmpty()).count(),
                List.of());
    }

    private BookSheet made(PaperOrder order, RatingSheet sheet, ReturnTable.Texts texts) {
        String name = order.paper().label();
        String place = new Places(data.areas().tree()).title(sheet.village());
        return switch (order.paper()) {
            case SCORE_ONE -> new ScoreCard(sheet, place).drawn(name);
            case SCORE_TEN -> new ScoreTens(sheet, place, order.byGroup()).drawn(name);
            default ->
                new DoorstepSheet(texts, catalogue.form(R05).orElseThrow(), sheet, order, columns(order, sheet))
                        .content();
        };
    }

    private PaperDraft notice(PaperOrder order) {
        ReturnOrder r07 = ReturnOrder.of(R07, order.period(), order.unit());
        LocalDate from = order.from().orElseGet(() -> LocalDate.now(clock));
        NoticeTable.Made made = maker.notice(r07, from);
        return new PaperDraft(
                new ReturnSheet(made.table(), maker.source(R07)).content(),
                made.table().texts().fileName(),
                made.households(),
                made.open(),
                made.leftOut());
    }

    private ReturnTable.Texts texts(PaperOrder order) {
        return new ReturnTexts(
                        data, catalogue, ReturnOrder.of(R05, order.period(), order.unit()), order.period(), clock)
                .texts(Messages.get("return.total.label"), List.of());
    }

    private String fileName(PaperOrder order) {
        String place = new Places(data.areas().tree()).title(order.unit());
        return Messages.get(
                "return.paper.file",
                place,
                order.paper().label(),
                order.period().label());
    }

    private List<ReturnColumn> columns(PaperOrder order, RatingSheet sheet) {
        List<ReturnColumn> form = new RatingColumns(catalogue.source(R05).orElseThrow(), sheet.items())
                .of(
                        catalogue.form(R05).orElseThrow(),
                        order.paper() == RatingPaper.POINTS,
                        order.paper() == RatingPaper.WORD);
        List<ReturnColumn> columns = new ArrayList<>();
        for (ReturnColumn column : form) {
            columns.add(slim(column));
            if (column.key().equals("headName")) {
                columns.add(door());
            }
        }
        return columns;
    }

    /** Narrower where the pen needs less room, so that all else can be read at arm's length. */
    private static ReturnColumn slim(ReturnColumn column) {
        int width = switch (column.key()) {
            case "group" -> 9;
            case "members", "score", "gradeA", "gradeB", "gradeC", "plaque" -> 5;
            case "problem" -> 14;
            case "sign" -> 8;
            case "remark" -> 7;
            default -> column.key().matches("s\\d") ? 6 : column.width();
        };
        return new ReturnColumn(
                column.header(), column.key(), width, column.type(), column.format(), column.required());
    }

    /** The form has none, but at the door it tells namesakes apart. */
    private static ReturnColumn door() {
        return new ReturnColumn(
                List.of(Messages.get("return.door")), "doorNo", DOOR_WIDTH, ColumnType.TEXT, "@", false);
    }

    /**
     * Writes a paper into a folder, which is made when missing; above a village one workbook for
     * each village that has households.
     *
     * @return the workbooks that were written
     * @throws ReturnException when the folder can not be made
     * @throws org.jinguo.workbook.WorkbookException when a file can not be written
     */
    public List<Path> write(PaperOrder order, Path folder, Progress progress) {
        makeFolder(folder);
        Optional<Area> village = data.areas().tree().above(order.unit().id(), AreaLevel.VILLAGE);
        if (village.isPresent()) {
            progress.check(Messages.get("return.progress.rows", order.unit().name()), 0, 1);
            return List.of(write(draft(order), folder));
        }
        List<Area> villages = data.areas().tree().below(order.unit().id(), AreaLevel.VILLAGE).stream()
                .filter(v -> v.existsOn(order.period().to()))
                .toList();
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            Area each = villages.get(i);
            progress.check(Messages.get("return.progress.write", each.name()), i, villages.size());
            PaperDraft draft = draft(order.of(each));
            if (draft.households() > 0) {
                written.add(write(draft, folder));
            }
        }
        return written;
    }

    /**
     * Writes a paper of a village group by group into a folder, one workbook for each group that
     * has households, to be handed to its leader.
     *
     * @return the workbooks that were written
     * @throws ReturnException when the folder can not be made
     * @throws org.jinguo.workbook.WorkbookException when a file can not be written
     */
    public List<Path> writeGroups(PaperOrder order, Path folder, Progress progress) {
        makeFolder(folder);
        List<Area> groups = RatingSheet.read(data, data.areas().tree(), order.unit(), order.period()).lines().stream()
                .map(RatingSheet.Line::group)
                .distinct()
                .toList();
        List<Path> written = new ArrayList<>();
        for (Area group : groups) {
            progress.check(Messages.get("return.progress.write", group.name()), written.size(), groups.size());
            PaperDraft draft = draft(order.of(group));
            Path file = folder.resolve(draft.fileName());
            // Groups of one name, an old and a new one, have files of their own.
            written.add(write(
                    draft.sheet(), written.contains(file) ? folder.resolve(group.code() + draft.fileName()) : file));
        }
        return written;
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReturnException("folder", e, folder.toString());
        }
    }

    private static Path write(PaperDraft draft, Path folder) {
        return write(draft.sheet(), folder.resolve(draft.fileName()));
    }

    private static Path write(BookSheet sheet, Path file) {
        SheetWriter.write(file, List.of(sheet));
        return file;
    }
}
