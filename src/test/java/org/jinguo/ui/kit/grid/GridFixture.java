package org.jinguo.ui.kit.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jinguo.config.UserSettings;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.AreaTree;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A grid alone in a window, over rows in memory that can be undone. */
final class GridFixture {

    static final LocalDate TODAY = LocalDate.of(2019, 12, 18);
    private static final String[] VILLAGES = {"富山村", "枫岭村", "洋口村"};
    private static final String[] HEADS = {"祝水根", "周春香", "徐金福", "郑志明", "俞国荣", "吴有清", "潘丽娟"};

    final FxRobot robot = new FxRobot();
    final Background background = Background.onLanes();
    final Look look = new Look(UserSettings.unkept());
    final DataGrid<House> grid;
    final List<GridBatch<House>> batches = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final Deque<List<House>> undo = new ArrayDeque<>();
    List<House> rows;
    private Stage stage;

    private GridFixture(List<House> rows) {
        this.rows = rows;
        FieldText texts = new FieldText(new AreaTree(List.of(), null), TODAY);
        this.grid = new DataGrid<>("住户", background, () -> texts, columns());
        grid.keyedBy(House::id);
        grid.freeze(2);
        grid.today(() -> TODAY);
        grid.onEdit(this::save);
        grid.onMessage(said::add);
        grid.setEmpty(Grids.empty(new Label("这个组还没有住户。")));
    }

    static List<GridColumn<House>> columns() {
        return List.of(
                GridColumn.<House>of(Ledgers.HOUSEHOLD, Field.of("village", "村(社区)", FieldKind.TEXT), House::village)
                        .readOnly("村由所在小组决定。要换村，请在“区划”里移动小组。")
                        .inNewRows(),
                GridColumn.<House>of(Ledgers.HOUSEHOLD, "doorNo", House::door).editable(),
                GridColumn.<House>of(Ledgers.HOUSEHOLD, "headName", House::head).editable(),
                GridColumn.<House>of(Ledgers.PERSON, "idNo", House::idNo)
                        .marked(h -> h.id() % 9 == 4 ? List.of(Problem.error("field.required", "身份证号码")) : List.of()),
                GridColumn.<House>of(Ledgers.PERSON, "politics", House::politics)
                        .editable()
                        .proposedWhere(h -> h.id() % 7 == 3),
                GridColumn.<House>of(Ledgers.HOUSEHOLD, "members", House::members)
                        .editable()
                        .marked(h -> h.members() != null && h.members() > 6
                                ? List.of(Problem.hint("field.count", "人口", "7"))
                                : List.of()),
                GridColumn.<House>of(Ledgers.PAYMENT, "amount", House::aid).editable(),
                GridColumn.<House>of(Ledgers.HOUSEHOLD, "validFrom", House::since)
                        .editable(),
                GridColumn.<House>of(Ledgers.RATING, "plaque", House::plaque).editable(),
                GridColumn.<House>of(Ledgers.HOUSEHOLD, "remark", House::remark).editable());
    }

    static List<House> houses(int count) {
        return IntStream.range(0, count).mapToObj(GridFixture::house).toList();
    }

    private static House house(int i) {
        return new House(
                i,
                VILLAGES[i * 3 / 40 % 3],
                i / 2 + 1 + "-" + (i % 2 + 1),
                HEADS[i % HEADS.length],
                Samples.idNo(1950 + i % 50, 1 + i % 12, 1 + i % 28, 122 + i % 400 * 2),
                i % 4 == 0 ? "中共党员" : "群众",
                1 + i % 7,
                i % 3 == 0 ? 100_000L * (i % 5 + 1) : null,
                LocalDate.of(2010 + i % 9, 1 + i % 12, 1 + i % 28),
                i % 5 == 0,
                i % 6 == 0 ? "外出务工" : null);
    }

    /** Shows so many rows. */
    static GridFixture show(Stage stage, int count) {
        Platform.setImplicitExit(false);
        Theme.install();
        GridFixture made = new GridFixture(houses(count));
        BorderPane root = new BorderPane(made.grid);
        made.look.dress(root);
        made.stage = stage;
        stage.setScene(new Scene(root, 1146, 640));
        stage.show();
        stage.toFront();
        made.grid.setItems(made.rows);
        made.grid.takeFocus();
        return made;
    }

    private void save(GridBatch<House> batch) {
        batches.add(batch);
        background.write(
                () -> {
                    List<House> next = new ArrayList<>(rows);
                    for (Map.Entry<House, Map<String, Object>> row :
                            batch.values().entrySet()) {
                        House changed = row.getKey();
                        int at = next.indexOf(changed);
                        for (Map.Entry<String, Object> cell : row.getValue().entrySet()) {
                            changed = changed.with(cell.getKey(), cell.getValue());
                        }
                        next.set(at, changed);
                    }
                    return next;
                },
                next -> {
                    undo.push(rows);
                    rows = next;
                    grid.setItems(next);
                    batch.saved();
                });
    }

    /** Lets the grid take new rows. */
    NewHouses takeNew() {
        NewHouses made = new NewHouses(this);
        run(() -> grid.onNewRows(() -> made, made::shown));
        return made;
    }

    /** Takes the last change back, as Ctrl+Z of the window would. */
    void takeBack() {
        run(() -> {
            rows = undo.pop();
            grid.setItems(rows);
        });
    }

    void close() {
        run(grid::leave);
        run(stage::hide);
        background.close();
    }

    void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            CompletableFuture<Integer> write = new CompletableFuture<>();
            CompletableFuture<Integer> read = new CompletableFuture<>();
            background.write(() -> 0, write::complete);
            background.run(() -> 0, read::complete);
            CompletableFuture<Integer> work = new CompletableFuture<>();
            background.runBehind(() -> 0, work::complete);
            work.join();
            write.join();
            read.join();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    void type(KeyCode... keys) {
        robot.type(keys);
        settle();
    }

    void write(String text) {
        robot.write(text, 0);
        settle();
    }

    /** Presses keys together, the last one last. */
    void chord(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    void run(Runnable work) {
        robot.interact(work);
        settle();
    }

    void clipboard(String text) {
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    String clipboard() {
        List<String> found = new ArrayList<>();
        robot.interact(() -> found.add(Clipboard.getSystemClipboard().getString()));
        return found.get(0);
    }

    Node find(String selector) {
        return grid.lookup(selector);
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(grid.lookup(selector));
    }

    void picture(String name) {
        settle();
        robot.interact(() -> {
            WritableImage image = grid.getScene().snapshot(null);
            Path file = Path.of("target", "screens", "grid-" + name + ".png");
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
