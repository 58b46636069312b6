package org.jinguo.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jinguo.config.UserSettings;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.Founding;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.rating.RatingView;
import org.jinguo.ui.rating.RatingViewModel;

/**
 * The rating grid over a village of 1,500 households: from the key that opens it to its drawn rows, and from a key to its mark
 * on the screen and to its forced commit.
 */
public final class RatingBench {

    private static final int GROUPS = 12;
    private static final int EACH = 125;
    private static final int OPENINGS = 15;
    private static final int KEYS = 200;
    private static final String VILLAGE = "361103102200";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-12-18T02:32:07Z"), ZoneId.of("Asia/Shanghai"));

    private final PrintStream out;
    private final DataFolder data;
    private final Background background = Background.onLanes();
    private final AtomicReference<CompletableFuture<Long>> committed = new AtomicReference<>();
    private Scene scene;
    private RatingView view;
    private Viewpoint at;

    private RatingBench(PrintStream out, DataFolder data) {
        this.out = out;
        this.data = data;
    }

    /** Runs and prints one line a figure. */
    public static void run(PrintStream out) throws Exception {
        CompletableFuture<Void> up = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> up.complete(null));
        up.join();
        Path room = Files.createTempDirectory("jinguo-bench");
        try (DataFolder data = DataFolder.open(room, CLOCK, "bench", t -> {})) {
            RatingBench bench = new RatingBench(out, data);
            bench.fill();
            bench.all();
            bench.background.close();
        }
        Platform.exit();
    }

    private void fill() {
        Founding.found(data, "361103102");
        data.change("户", edit -> {
            Area village = data.areas().tree().byCode(VILLAGE).orElseThrow();
            int no = 0;
            for (int g = 0; g < GROUPS; g++) {
                Area group = new Area(edit.newId(), AreaLevel.GROUP, VILLAGE + String.format(Locale.ROOT, "%02d", g + 1), "第" + g + "组",
                        AreaKind.GROUP, village.id(), data.areas().tree().highestNo() + g + 1, g + 1, null, null, null, null, null);
                edit.add(Ledgers.AREA, group);
                for (int h = 0; h < EACH; h++) {
                    no++;
                    household(edit, group, no, h + 1);
                }
            }
        });
    }

    private static void household(Edit edit, Area group, int no, int seq) {
        edit.add(Ledgers.HOUSEHOLD, new Household(edit.newId(), group.parentId(), group.id(), no, seq, "祝水根" + no % 9, no + "-1", null, 4,
                null, HouseholdStatus.LIVING, null, null, null, null, null));
    }

    private static void fx(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            work.run();
            done.complete(null);
        });
        done.join();
    }

    private void all() {
        data.onChange((Change c) -> {
            CompletableFuture<Long> waiting = committed.get();
            if (waiting != null) {
                waiting.complete(System.nanoTime());
            }
        });
        Area village = data.areas().tree().byCode(VILLAGE).orElseThrow();
        Area town = data.areas().tree().get(village.parentId());
        at = new Viewpoint(data.areas().tree(), town, Period.quarter(2019, 4));
        fx(() -> {
            Theme.install();
            StackPane room = new StackPane();
            new Look(UserSettings.unkept()).dress(room);
            view = new RatingView(
                    new RatingViewModel(data, background, new RatingViewModel.Place(at, new Doors(), new StatusLine(), CLOCK)), () -> {});
            room.getChildren().add(view.root());
            scene = new Scene(room, 1146, 640);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            view.refresh();
        });
        double[] openings = new double[OPENINGS];
        for (int i = -5; i < OPENINGS; i++) {
            look(town);
            double took = look(village);
            if (i >= 0) {
                openings[i] = took;
            }
        }
        print("a village of 1,500 households, key to drawn grid", openings);
        keys();
    }

    /** Milliseconds from asking for a unit to the frame that shows its rows, or that it has none. */
    private double look(Area unit) {
        long start = System.nanoTime();
        fx(() -> {
            at.unitProperty().set(unit);
            view.refresh();
        });
        boolean rows = unit.code().equals(VILLAGE);
        while (true) {
            boolean[] there = new boolean[1];
            fx(() -> there[0] = !rows || grid().getItems().size() == GROUPS * EACH);
            if (there[0]) {
                frame();
                return (System.nanoTime() - start) / 1e6;
            }
        }
    }

    private TableView<?> grid() {
        return (TableView<?>) scene.lookup("#rating-grid");
    }

    /** Lays out and paints, as the screen would. */
    private void frame() {
        fx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.snapshot(null);
        });
    }

    private void keys() {
        double[] marks = new double[KEYS];
        double[] commits = new double[KEYS];
        double[] screens = new double[KEYS];
        List<KeyCode> codes = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
        for (int i = -50; i < KEYS; i++) {
            KeyCode code = codes.get(Math.floorMod(i, codes.size()));
            CompletableFuture<Long> done = new CompletableFuture<>();
            committed.set(done);
            long start = System.nanoTime();
            long[] busy = new long[1];
            fx(() -> {
                long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Node grid = grid();
                grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                grid.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                busy[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            });
            double mark = (System.nanoTime() - start) / 1e6;
            double commit = (done.join() - start) / 1e6;
            if (i >= 0) {
                marks[i] = mark;
                screens[i] = busy[0] / 1e6;
                commits[i] = commit;
            }
        }
        committed.set(null);
        print("a key to its mark laid out on the screen", marks);
        print("of it processor time of the screen's thread", screens);
        print("a key to its forced commit", commits);
    }

    private void print(String name, double[] millis) {
        Arrays.sort(millis);
        out.printf(Locale.ROOT, "%-54s median %7.2f ms (p95 %7.2f)%n", name, millis[millis.length / 2], millis[millis.length * 95 / 100]);
    }
}
