package org.jinguo.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;

/** One rating, journalled, forced and committed, in turn with SQLite (WAL, synchronous FULL). */
public final class StoreBench {

    private static final int WARM_UP = 400;
    private static final int ROUNDS = 1500;

    private StoreBench() {}

    /** Runs and prints the medians and their ratio. */
    public static void run(PrintStream out) throws IOException, SQLException {
        Path room = Files.createTempDirectory("jinguo-bench");
        try (DataFolder data = DataFolder.open(room.resolve("ours"), Clock.systemUTC(), "bench", t -> {});
                Connection sqlite = sqlite(room.resolve("peer.db"))) {
            Founding.found(data, "361103102200");
            Area village = data.areas().tree().byCode("361103102200").orElseThrow();
            data.change("round", edit -> data.ratings().openRound(edit, Period.quarter(2019, 4)));
            RatingRound round = data.ratings().round(Period.quarter(2019, 4)).orElseThrow();
            double[] ours = new double[ROUNDS];
            double[] peer = new double[ROUNDS];
            try (PreparedStatement insert =
                    sqlite.prepareStatement("insert into rating values (?,?,?,?,?,?,?) on conflict do update set grade=excluded.grade")) {
                for (int i = -WARM_UP; i < ROUNDS; i++) {
                    int n = i;
                    double a = micros(() -> rate(data, village, round, 1 + (n + WARM_UP) % 700, n));
                    double b = micros(() -> peerRate(insert, sqlite, 1 + (n + WARM_UP) % 700, n));
                    if (i >= 0) {
                        ours[i] = a;
                        peer[i] = b;
                    }
                }
            }
            print(out, "one rating, forced and committed", ours, peer);
        }
    }

    private static void rate(DataFolder data, Area village, RatingRound round, int no, int i) {
        Grade grade = Grade.values()[Math.floorMod(i * 7, 3)];
        Rating rating = new Rating(
                Rating.key(village.no(), round.no(), no), 1000L + no, round.id(), village.id(), 77L + no / 60, grade, null, null,
                null, null, null, null, null, null, null, null, null, null, false, null, null, null, false, null);
        data.change("评定", edit -> edit.put(Ledgers.RATING, rating));
    }

    private static void peerRate(PreparedStatement insert, Connection sqlite, int no, int i) throws SQLException {
        insert.setLong(1, no);
        insert.setLong(2, 1000L + no);
        insert.setLong(3, 5);
        insert.setLong(4, 6);
        insert.setLong(5, 77L + no / 60);
        insert.setString(6, Grade.values()[Math.floorMod(i * 7, 3)].name());
        insert.setInt(7, i);
        insert.executeUpdate();
        sqlite.commit();
    }

    private static Connection sqlite(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=WAL");
            statement.execute("pragma synchronous=FULL");
            statement.execute("create table rating (id integer primary key, household_id int, round_id int, village_id int,"
                    + " group_id int, grade text, score int)");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double micros(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1000.0;
    }

    private static void print(PrintStream out, String what, double[] ours, double[] peer) {
        Arrays.sort(ours);
        Arrays.sort(peer);
        out.printf(
                Locale.ROOT,
                "%-40s p50 %.0f us (p95 %.0f)  sqlite %.0f us (p95 %.0f)  ratio %.2f%n",
                what, ours[ours.length / 2], ours[ours.length * 95 / 100], peer[peer.length / 2], peer[peer.length * 95 / 100],
                ours[ours.length / 2] / peer[peer.length / 2]);
    }
}
