package org.pramaan.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between the application and its pool and counts what is executed; a batch counts once, as it travels once. */
final class SqlMeter implements BeanPostProcessor {

    enum Kind {
        /** Names a table of the engine. */
        ENGINE,
        /** Likewise, but only to look for work, which it does by the clock and not for a session. */
        ACQUISITION,
        OWN,
        COMMIT
    }

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private final Map<Kind, LongAdder> counts = new EnumMap<>(Kind.class);
    private final Map<String, LongAdder> byTable = new ConcurrentHashMap<>();
    private @Nullable DataSource pool;

    SqlMeter() {
        for (var kind : Kind.values()) counts.put(kind, new LongAdder());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source) || bean instanceof Counted) return bean;
        pool = source;
        return new Counted(source);
    }

    /** The pool itself, for looking without being counted. */
    DataSource pool() {
        if (pool == null) throw new IllegalStateException("There is no data source yet");
        return pool;
    }

    long count(Kind kind) {
        return counts.getOrDefault(kind, new LongAdder()).sum();
    }

    /** Verb and first table of what was executed most often, with how often. */
    List<Map.Entry<String, Long>> mostOften(int many) {
        return byTable.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().sum()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(many)
                .toList();
    }

    void reset() {
        byTable.clear();
        counts.values().forEach(LongAdder::reset);
    }

    private void count(Method method, @Nullable String sql) {
        if (method.getName().equals("commit")) add(Kind.COMMIT);
        else if (method.getName().startsWith("execute") && sql != null) count(sql);
    }

    private void count(String sql) {
        add(kindOf(sql));
        var table = TABLE.matcher(sql);
        var verb = sql.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        byTable.computeIfAbsent(verb + " " + (table.find() ? table.group(1) : ""), unseen -> new LongAdder())
                .increment();
    }

    private void add(Kind kind) {
        counts.getOrDefault(kind, new LongAdder()).increment();
    }

    private static Kind kindOf(String sql) {
        if (!sql.toUpperCase(Locale.ROOT).contains("ACT_")) return Kind.OWN;
        return Thread.currentThread().getName().contains("JobExecutor[") ? Kind.ACQUISITION : Kind.ENGINE;
    }

    private <T> T proxy(Class<T> type, T target, @Nullable String sql) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            boolean says = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
            var text = says ? (String) arguments[0] : sql;
            count(method, text);
            return wrapped(invoke(method, target, arguments), text);
        });
        return type.cast(proxy);
    }

    private @Nullable Object wrapped(@Nullable Object answer, @Nullable String sql) {
        if (answer instanceof PreparedStatement prepared) return proxy(PreparedStatement.class, prepared, sql);
        return answer instanceof Statement statement ? proxy(Statement.class, statement, null) : answer;
    }

    private static @Nullable Object invoke(Method method, Object target, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, super.getConnection(), null);
        }
    }
}
