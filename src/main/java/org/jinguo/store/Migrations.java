package org.jinguo.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The steps of the schema, applied in order on opening; a released step is never edited. */
final class Migrations {

    private static final String FIRST = "/db/migration/V001__foundation.sql";

    /**
     * File names under {@code db/migration}, oldest first: whatever lies there. The build generates
     * code from the same files.
     */
    static final List<String> STEPS = found();

    private Migrations() {}

    private static List<String> found() {
        try {
            URL first = Objects.requireNonNull(Migrations.class.getResource(FIRST));
            URLConnection connection = first.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return names(jar.getJarFile().stream().map(ZipEntry::getName));
            }
            try (Stream<Path> files = Files.list(Path.of(first.toURI()).getParent())) {
                return names(files.map(file -> "db/migration/" + file.getFileName()));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Stream<String> all) {
        return all.filter(name -> name.matches("db/migration/V\\d{3}__\\w+\\.sql"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    /** How many steps a database has; 0 for a new one. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = connection.getMetaData().getTables(null, null, "META", null)) {
                if (!tables.next()) {
                    return 0;
                }
            }
            try (ResultSet row = statement.executeQuery("select text from meta where name='schema'")) {
                return row.next() ? Integer.parseInt(row.getString(1)) : 0;
            }
        }
    }

    /** Brings a database to the newest step. */
    static void apply(Connection connection) throws SQLException, IOException {
        int version = version(connection);
        for (int i = version; i < STEPS.size(); i++) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : script(STEPS.get(i)).split(";\\s*\\n")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            record(connection, i + 1);
        }
        connection.commit();
    }

    private static void record(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from meta where name='schema'");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into meta (name, text) values ('schema', ?)")) {
            insert.setString(1, String.valueOf(version));
            insert.executeUpdate();
        }
    }

    private static String script(String step) throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + step)) {
            if (in == null) {
                throw new IOException("missing " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
