package org.jinguo.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jinguo.model.field.Ledger;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections for questions: reads never wait for a long import, and never see half of one. Figures
 * and the features' own query classes ask here.
 */
public final class Readers {

    /** The database that is asked. */
    interface Source {
        /** Opens one more connection, after bringing a database back that fell. */
        Connection connect() throws SQLException;

        /** Hears of a question that the database itself failed; true when it may be asked again. */
        boolean fell();
    }

    private static final int AT_ONCE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final Source source;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Readers(Source source) {
        this.source = source;
    }

    static DSLContext dsl(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withExecuteLogging(false));
    }

    /** Asks one question; once more when the database fell under it and could be brought back. */
    public <T> T read(Function<DSLContext, T> question) {
        boolean interrupted = Thread.interrupted();
        try {
            return ask(question);
        } catch (SQLException | DataAccessException | StoreException e) {
            if (Failures.databaseFell(e) && source.fell()) {
                return again(question);
            }
            throw Failures.of(e, Doing.ASKING);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T again(Function<DSLContext, T> question) {
        idle.clear();
        try {
            return ask(question);
        } catch (SQLException | DataAccessException e) {
            throw Failures.of(e, Doing.ASKING);
        }
    }

    private <T> T ask(Function<DSLContext, T> question) throws SQLException {
        Connection connection = idleOrNew();
        boolean answered = false;
        try {
            T answer = question.apply(dsl(connection));
            answered = true;
            return answer;
        } finally {
            if (answered) {
                idle.push(connection);
            } else {
                drop(connection);
            }
        }
    }

    /** Forgets the connections to a database that is no longer the one that is asked. */
    void forget() {
        idle.clear();
    }

    private Connection idleOrNew() throws SQLException {
        Connection connection = idle.poll();
        if (connection == null || connection.isClosed()) {
            connection = source.connect();
            connection.setReadOnly(true);
        }
        return connection;
    }

    private static void drop(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("a reader could not be closed", e);
        }
    }

    /** The records of a ledger that meet a condition, in an order. */
    public <R extends Record> List<R> list(Ledger<R> ledger, Condition condition, OrderField<?>... order) {
        RowMapping<R> mapping = RowMapping.of(ledger);
        return read(dsl -> {
            List<R> records = new ArrayList<>();
            try (ResultSet rows = dsl.select(mapping.fields())
                    .from(mapping.table())
                    .where(condition)
                    .orderBy(order)
                    .fetchResultSet()) {
                while (rows.next()) {
                    records.add(mapping.read(rows));
                }
            } catch (SQLException e) {
                throw Failures.of(e, Doing.ASKING);
            }
            return records;
        });
    }

    /**
     * The records of a ledger whose column holds one of some values, asked a few hundred at a time.
     */
    <R extends Record, T> List<R> listIn(Ledger<R> ledger, Field<T> column, Collection<T> values) {
        List<R> found = new ArrayList<>();
        List<T> rest = new ArrayList<>(values);
        for (int from = 0; from < rest.size(); from += AT_ONCE) {
            List<T> some = rest.subList(from, Math.min(from + AT_ONCE, rest.size()));
            found.addAll(list(ledger, column.in(some), DSL.field("id", Long.class)));
        }
        return found;
    }

    /** All records of a ledger, the oldest first. */
    public <R extends Record> List<R> all(Ledger<R> ledger) {
        return list(ledger, DSL.noCondition(), DSL.field("id", Long.class));
    }

    /** The records of some identities; those that are not there are left out. */
    public <R extends Record> List<R> byIds(Ledger<R> ledger, Collection<Long> ids) {
        return listIn(ledger, DSL.field("id", Long.class), ids);
    }

    /** The record of an identity. */
    public <R extends Record> Optional<R> find(Ledger<R> ledger, long id) {
        return list(ledger, DSL.field("id", Long.class).eq(id)).stream().findFirst();
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
