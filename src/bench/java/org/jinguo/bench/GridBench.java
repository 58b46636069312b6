package org.jinguo.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jinguo.config.UserSettings;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.AreaTree;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridColumn;

/**
 * The grid over the 161,000 households of a district: first paint, a step of scrolling, a keystroke
 * in a filter, sorting; in turn with a plain TableView over a FilteredList and a SortedList.
 */
public final class GridBench {

    private static final int ROWS = 161_000;
    private static final int ROUNDS = 9;
    private static final int SORTS = 3;
    private static final int STEPS = 120;
    private static final String SURNAMES = "周徐郑俞吴刘王张李潘余黄陈杨祝管毛夏叶吕汪林朱何蒋胡程苏廖";
    private static final String GIVEN = "建国志文明水金春荣有华军平生根福林清旺英花香凤仙娇丽红卫爱美";
    private static final List<String> KEYS = List.of("z", "zs", "zsg", "zs", "李", "李春", "不", "qq");

    /** One household with what else a grid of households shows. */
    record Row(
            int id, String village, String group, int seq, String door, String head, int members, String phone,
            LocalDate from, Long amount, boolean plaque, String remark) {}

    private final PrintStream out;
    private final Background background = Background.onLanes();
    private final List<Row> rows = rows();
    private final FieldText texts = new FieldText(new AreaTree(List.of(), null), LocalDate.of(2019, 12, 18));
    private StackPane room;

    private GridBench(PrintStream out) {
        this.out = out;
    }

    /** Runs and prints one line a figure. */
    public static void run(PrintStream out) {
        CompletableFuture<Void> up = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> up.complete(null));
        up.join();
        GridBench bench = new GridBench(out);
        bench.all();
        bench.background.close();
        Platform.exit();
    }

    private static List<Row> rows() {
        Random random = new Random(7);
        List<Row> made = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            StringBuilder name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
            for (int c = 0; c <= random.nextInt(2); c++) {
                name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
            }
            made.add(new Row(
                    i, "第" + i / 320 + "村", "第" + i / 40 % 9 + "组", i % 320, i % 200 + "-" + i % 7, name.toString(),
                    1 + random.nextInt(8), "1990000" + (1000 + random.nextInt(9000)), LocalDate.of(2000 + i % 20, 1 + i % 12, 1 + i % 28),
                    i % 3 == 0 ? 100_000L * (i % 9) : null, i % 4 == 0, i % 6 == 0 ? "外出务工" : null));
        }
        return made;
    }

    private DataGrid<Row> grid() {
        return grid(rows);
    }

    private DataGrid<Row> grid(List<Row> shown) {
        DataGrid<Row> grid = new DataGrid<>("住户", background, () -> texts, List.of(
                column("villageId", Row::village).showing(String::valueOf), column("groupId", Row::group).showing(String::valueOf),
                column("seq", Row::seq), column("doorNo", Row::door), column("headName", Row::head), column("members", Row::members),
                column("phone", Row::phone), column("validFrom", Row::from), column("remark", Row::remark),
                GridColumn.<Row>of(Ledgers.PAYMENT, "amount", Row::amount).editable(),
                GridColumn.<Row>of(Ledgers.RATING, "plaque", Row::plaque).editable(),
                column("householdNo", r -> "H" + r.id())));
        grid.keyedBy(Row::id);
        grid.freeze(2);
        grid.onEdit(batch -> batch.failed(""));
        grid.setItems(shown);
        return grid;
    }

    private static GridColumn<Row> column(String key, Function<Row, Object> getter) {
        return GridColumn.<Row>of(Ledgers.HOUSEHOLD, key, getter).editable();
    }

    /** The peer, set up as its manual says: fixed cell size, filtered, sorted. */
    private TableView<Row> table() {
        FilteredList<Row> filtered = new FilteredList<>(FXCollections.observableArrayList(rows));
        SortedList<Row> sorted = new SortedList<>(filtered);
        TableView<Row> table = new TableView<>(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setFixedCellSize(28);
        table.setUserData(filtered);
        for (Function<Row, Object> getter : List.<Function<Row, Object>>of(
                Row::village, Row::group, Row::seq, Row::door, Row::head, Row::members, Row::phone, Row::from, Row::remark, Row::amount,
                Row::plaque, r -> "H" + r.id())) {
            TableColumn<Row, Object> column = new TableColumn<>("栏");
            column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(getter.apply(c.getValue())));
            column.setPrefWidth(96);
            table.getColumns().add(column);
        }
        return table;
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T fx(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /** Waits until everything asked for is on the screen's list of things to draw. */
    private void pulse() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                room.getScene().removePostLayoutPulseListener(once[0]);
                drawn.complete(null);
            };
            room.getScene().addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        drawn.join();
    }

    private void all() {
        fx(() -> {
            Theme.install();
            room = new StackPane();
            new Look(UserSettings.unkept()).dress(room);
            Stage stage = new Stage();
            stage.setScene(new Scene(room, 1146, 640));
            stage.show();
            return null;
        });
        paint();
        scroll();
        line("a keystroke in a filter, processor time", ROUNDS, this::filterOurs, this::filterPeer);
        line("sorting by name, again", SORTS, () -> sortOurs(true), this::sortPeer);
        line("sorting by name for the first time", SORTS, () -> sortOurs(false), this::sortPeer);
    }

    private void paint() {
        // The program shows the units of the home page in the same grid before any ledger is opened.
        once("the very first grid in the process, with 20 rows", show(() -> grid(rows.subList(0, 20))));
        once("then the first with 161,000 rows, on the FX thread", show(this::grid));
        line("first paint of 161,000 rows, on the FX thread", ROUNDS, () -> show(this::grid), () -> show(this::table));
    }

    private void once(String name, double millis) {
        out.printf(Locale.ROOT, "%-54s      %8.2f ms   (once)%n", name, millis);
    }

    private double show(Supplier<Node> maker) {
        return fx(() -> {
            long from = cpu();
            room.getChildren().setAll(maker.get());
            room.applyCss();
            room.layout();
            room.getScene().snapshot(null);
            return (cpu() - from) / 1e6;
        });
    }

    private void scroll() {
        line("a step of scrolling by a page, on the FX thread", ROUNDS, () -> steps(this::grid, this::pageDown), () -> steps(this::table, this::pageDown));
        line("a step of scrolling by three rows, on the FX thread", ROUNDS, () -> steps(this::grid, this::threeDown), () -> steps(this::table, this::threeDown));
    }

    private double steps(Supplier<Node> maker, java.util.function.BiConsumer<Node, Integer> step) {
        fx(() -> {
            room.getChildren().setAll(maker.get());
            room.applyCss();
            room.layout();
            return null;
        });
        pulse();
        double[] taken = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            int n = i;
            taken[i] = fx(() -> {
                Node node = room.getChildren().get(0);
                long start = cpu();
                step.accept(node, n);
                room.applyCss();
                room.layout();
                return (cpu() - start) / 1e6;
            });
            pulse();
        }
        Arrays.sort(taken);
        return taken[STEPS * 95 / 100];
    }

    private void pageDown(Node node, int step) {
        if (node instanceof TableView<?> table) {
            table.scrollTo((step + 1) * 21);
        } else {
            press(node, KeyCode.PAGE_DOWN);
        }
    }

    private void threeDown(Node node, int step) {
        if (node instanceof TableView<?> table) {
            table.scrollTo((step + 1) * 3);
        } else {
            node.lookup(".grid-body").fireEvent(new javafx.scene.input.ScrollEvent(
                    javafx.scene.input.ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false, 0, -84, 0, -84,
                    javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    javafx.scene.input.ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        }
    }

    private static void press(Node grid, KeyCode key) {
        Node live = grid.lookup(".grid-live");
        live.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void command(DataGrid<Row> grid, String id) {
        Command found = grid.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        found.deed().run();
    }

    private double filterOurs() {
        DataGrid<Row> grid = fx(() -> {
            DataGrid<Row> made = grid();
            room.getChildren().setAll(made);
            room.applyCss();
            room.layout();
            command(made, "grid.filter");
            return made;
        });
        TextField field = fx(() -> (TextField) grid.lookup("#filter-headName"));
        type(grid, field, "周");
        return median(key -> type(grid, field, key));
    }

    private void type(DataGrid<Row> grid, TextField field, String key) {
        fx(() -> {
            field.setText(key);
            return null;
        });
        // The reading lane works in order: an answer means that the filter has been applied.
        CompletableFuture<Integer> done = new CompletableFuture<>();
        background.run(() -> 0, done::complete);
        done.join();
        pulse();
        if (fx(() -> grid.lookup(".grid-filters")) == null) {
            throw new IllegalStateException(key);
        }
    }

    private double filterPeer() {
        TableView<Row> table = fx(() -> {
            TableView<Row> made = table();
            room.getChildren().setAll(made);
            room.applyCss();
            room.layout();
            return made;
        });
        @SuppressWarnings("unchecked")
        FilteredList<Row> filtered = (FilteredList<Row>) table.getUserData();
        return median(key -> {
            fx(() -> {
                filtered.setPredicate(r -> r.head().contains(key));
                return null;
            });
            pulse();
        });
    }

    /** Median processor milliseconds of the keystrokes. */
    private static double median(java.util.function.Consumer<String> type) {
        double[] taken = new double[KEYS.size()];
        for (int i = 0; i < taken.length; i++) {
            double start = Measure.processSeconds();
            type.accept(KEYS.get(i));
            taken[i] = (Measure.processSeconds() - start) * 1e3;
        }
        Arrays.sort(taken);
        return taken[taken.length / 2];
    }

    private double sortOurs(boolean again) {
        DataGrid<Row> grid = fx(() -> {
            DataGrid<Row> made = grid();
            room.getChildren().setAll(made);
            room.applyCss();
            room.layout();
            for (int i = 0; i < 4; i++) {
                press(made, KeyCode.RIGHT);
            }
            return made;
        });
        pulse();
        if (again) {
            sorted(grid, "grid.falling");
        }
        long start = System.nanoTime();
        sorted(grid, "grid.rising");
        return (System.nanoTime() - start) / 1e6;
    }

    private void sorted(DataGrid<Row> grid, String id) {
        fx(() -> {
            command(grid, id);
            return null;
        });
        CompletableFuture<Integer> done = new CompletableFuture<>();
        background.run(() -> 0, done::complete);
        done.join();
        pulse();
    }

    private double sortPeer() {
        TableView<Row> table = fx(() -> {
            TableView<Row> made = table();
            room.getChildren().setAll(made);
            return made;
        });
        pulse();
        long start = System.nanoTime();
        fx(() -> {
            TableColumn<Row, ?> name = table.getColumns().get(4);
            java.text.Collator chinese = java.text.Collator.getInstance(Locale.CHINA);
            name.setComparator((a, b) -> chinese.compare(a, b));
            table.getSortOrder().setAll(List.of(name));
            return null;
        });
        pulse();
        return (System.nanoTime() - start) / 1e6;
    }

    private void line(String name, int rounds, Supplier<Double> ours, Supplier<Double> peer) {
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        int warm = Math.min(2, rounds / 2);
        for (int i = -warm; i < rounds; i++) {
            double x = ours.get();
            double y = peer.get();
            if (i == -warm) {
                out.printf(Locale.ROOT, "%-54s ours %8.2f ms   peer %8.2f ms   (cold)%n", name, x, y);
            }
            if (i >= 0) {
                a[i] = x;
                b[i] = y;
            }
        }
        Arrays.sort(a);
        Arrays.sort(b);
        out.printf(
                Locale.ROOT, "%-54s ours %8.2f ms   peer %8.2f ms   ratio %.3f%n",
                name, a[rounds / 2], b[rounds / 2], a[rounds / 2] / b[rounds / 2]);
    }
}
