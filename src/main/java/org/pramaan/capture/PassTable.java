package org.pramaan.capture;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passes by the hash of the secret that their holder shows. */
record PassTable(JdbcClient database, String name) {

    void insert(String hash, Pass pass, Instant expiresAt) {
        database.sql("insert into " + name + " values (?, ?, ?, ?, ?, ?)")
                .params(hash, pass.clientId(), pass.sessionId())
                .params(
                        text(pass.returnUrl()),
                        pass.language() == null ? null : pass.language().code())
                .params(Timestamp.from(expiresAt))
                .update();
    }

    /** Empty if there is none, or its time is over. */
    Optional<Pass> find(String hash, Instant now) {
        return database.sql("select * from " + name + " where secret_hash = ? and expires_at > ?")
                .params(hash, Timestamp.from(now))
                .query(PassTable::read)
                .optional();
    }

    void speak(String hash, Language language) {
        database.sql("update " + name + " set language = ? where secret_hash = ?")
                .params(language.code(), hash)
                .update();
    }

    void deleteExpired(Instant now) {
        database.sql("delete from " + name + " where expires_at <= ?")
                .params(Timestamp.from(now))
                .update();
    }

    private static Pass read(ResultSet row, int number) throws SQLException {
        @Nullable String url = row.getString("return_url");
        @Nullable String language = row.getString("language");
        return new Pass(
                row.getObject("client_id", UUID.class),
                row.getObject("session_id", UUID.class),
                url == null ? null : URI.create(url),
                language == null ? null : Language.find(language).orElse(null));
    }

    private static @Nullable String text(@Nullable URI uri) {
        return uri == null ? null : uri.toString();
    }
}
