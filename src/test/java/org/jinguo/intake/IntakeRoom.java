package org.jinguo.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jinguo.config.Progress;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;
import org.jinguo.workbook.PlainSheet;
import org.jinguo.workbook.PlainWorkbook;

/** Data of 洋口镇 and workbooks made by hand. */
final class IntakeRoom implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-10T02:00:00Z"), ZoneOffset.UTC);

    static final String TITLE = "洋口镇富山村2019年第四季度清洁家庭评选花名册";

    private final Path folder;
    private final DataFolder data;
    private final Intake intake;

    IntakeRoom(Path folder) {
        this.folder = folder;
        this.data = DataFolder.open(folder.resolve("data"), CLOCK, "", text -> {});
        Founding.found(data, "361103102");
        this.intake = new Intake(data, CLOCK);
    }

    DataFolder data() {
        return data;
    }

    Intake intake() {
        return intake;
    }

    /** A row of cells; absent ones are null. */
    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** Rows of a sheet. */
    static List<List<Object>> rows(List<?>... rows) {
        List<List<Object>> all = new ArrayList<>();
        for (List<?> row : rows) {
            all.add(new ArrayList<>(row));
        }
        return all;
    }

    /** Writes a workbook of one sheet. */
    Path file(String name, List<List<Object>> rows) {
        return file(name, PlainSheet.of("Sheet1", rows));
    }

    Path file(String name, PlainSheet... sheets) {
        Path file = folder.resolve(name);
        PlainWorkbook.write(file, List.of(sheets));
        return file;
    }

    FilePlan plan(Path file) {
        return intake.plan(file, Progress.NONE);
    }

    FileReport apply(Path file) {
        return intake.apply(plan(file), Progress.NONE);
    }

    @Override
    public void close() {
        data.close();
    }
}
