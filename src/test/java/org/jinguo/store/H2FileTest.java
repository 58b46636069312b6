package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest {

    private static final int ROWS = 300;

    @TempDir
    Path folder;

    @Test
    void copiesTheLastCommitAlsoWhenOldChunksAreRewritten() throws SQLException, IOException {
        Random random = new Random(7);
        H2File database = new H2File(Disk.REAL, folder, "data");
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
            statement.execute("create table entry (id int primary key, no int, text varchar)");
            for (int no = 1; no <= 60; no++) {
                int rows = random.nextInt(4) == 0 ? ROWS : 1;
                for (int i = 0; i < rows; i++) {
                    String text = String.valueOf(random.nextLong()).repeat(20);
                    int id = random.nextInt(ROWS);
                    statement.executeUpdate("merge into entry values (" + id + ", " + no + ", '" + text + "')");
                }
                connection.commit();
                if (random.nextBoolean()) {
                    // As the background writer does half a second later.
                    statement.execute("CHECKPOINT");
                }
                assertThat(copied(database, connection)).as("copy %d", no).isEqualTo(no);
            }
        }
        database.shutdown(connection, false);
    }

    private int copied(H2File database, Connection connection) throws SQLException, IOException {
        Path zip = folder.resolve("copy.zip");
        database.backup(connection, zip);
        H2File copy = Snapshots.unpack(Disk.REAL, zip, folder, "copy");
        Connection opened = copy.connect();
        try (Statement statement = opened.createStatement();
                ResultSet row = statement.executeQuery("select max(no) from entry")) {
            row.next();
            return row.getInt(1);
        } finally {
            copy.abandon(opened);
        }
    }
}
