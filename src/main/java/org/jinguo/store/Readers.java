package org.jinguo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * Connections for questions: reads never wait for a long import, and never see half of one. Figures
 * and the features' own query classes ask here.
 */
public final class Readers {

    /** Opens one more connection. */
    @FunctionalInterface
    interface Source {
        Connection connect() throws SQLException;
    }

    private final Source source;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Readers(Source source) {
        this.source = source;
    }

    static DSLContext dsl(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withExecuteLogging(false));
    }

    /** Asks one question. */
    public <T> T read(Function<DSLContext, T> question) {
        Connection connection = idle.poll();
        try {
            if (connection == null || connection.isClosed()) {
                connection = source.connect();
                connection.setReadOnly(true);
            }
            T answer = question.apply(dsl(connection));
            idle.push(connection);
            return answer;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** A check that needs plain JDBC. */
    @FunctionalInterface
    interface Check<T> {
        T run(Connection connection) throws SQLException;
    }

    <T> T counted(Check<T> check) throws SQLException {
        try (Connection connection = source.connect()) {
            return check.run(connection);
        }
    }
}
