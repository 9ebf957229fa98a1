package org.pramaan.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text wherever the server could have left it. */
final class Traces {

    private record Column(String table, String name, String type) {

        String matches() {
            return type.equals("bytea")
                    ? "select count(*) from \"%s\" where position(convert_to(?, 'UTF8') in \"%s\") > 0"
                            .formatted(table, name)
                    : "select count(*) from \"%s\" where position(lower(?) in lower(\"%s\"::text)) > 0"
                            .formatted(table, name);
        }
    }

    private final JdbcClient database;

    Traces(JdbcClient database) {
        this.database = database;
    }

    /** The columns, as {@code table.column}, in which the text stands; letters of either case outside byte columns. */
    List<String> columnsWith(String text, String tablePrefix) {
        return columns(tablePrefix)
                .filter(column -> database.sql(column.matches())
                                .param(text)
                                .query(Long.class)
                                .single()
                        > 0)
                .map(column -> column.table() + "." + column.name())
                .toList();
    }

    private Stream<Column> columns(String tablePrefix) {
        return database
                .sql("""
                        select c.table_name, c.column_name, c.data_type from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                        and c.table_name like ?
                        and c.data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb', 'bigint')""")
                .param(tablePrefix + "%")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream();
    }

    /** The files below the folder whose plain bytes hold the text. */
    static List<Path> filesWith(String text, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> plain(file).contains(text))
                    .toList();
        }
    }

    /** An Aadhaar number the ways it is written. */
    static List<String> spellings(String number) {
        var fours = number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        return List.of(number, fours, fours.replace(' ', '-'));
    }

    static boolean stands(String text, CharSequence output) {
        return output.toString().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static String plain(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
