package org.pramaan.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.liveness.challenge.ChallengeStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code liveness_challenge}, which all nodes share; each call is one statement. */
@Component
class ChallengeTable {

    private static final String ADD = """
            insert into liveness_challenge (id, steps, nonce, signature, owner, issued_at, expires_at)
            values (:id, :steps, :nonce, :signature, :owner, :issued, :expiry)""";

    private static final String CLAIM =
            "update liveness_challenge set used_at = :now where id = :id and used_at is null";

    private final JdbcClient database;

    ChallengeTable(JdbcClient database) {
        this.database = database;
    }

    void add(Challenge challenge, @Nullable String owner) {
        var steps = challenge.steps().stream().map(ChallengeStep::code).toArray(String[]::new);
        database.sql(ADD)
                .param("id", challenge.id())
                .param("steps", String.join(",", steps))
                .param("nonce", challenge.nonce())
                .param("signature", challenge.signature())
                .param("owner", owner)
                .param("issued", Timestamp.from(challenge.issuedAt()))
                .param("expiry", Timestamp.from(challenge.expiresAt()))
                .update();
    }

    Optional<StoredChallenge> find(UUID id) {
        return database.sql("select * from liveness_challenge where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether the challenge was still unused; of all who ask at once, one gets it. */
    boolean claim(UUID id, Instant now) {
        return database.sql(CLAIM)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Forgets what expired before then. */
    void sweep(Instant then) {
        database.sql("delete from liveness_challenge where expires_at <= :then")
                .param("then", Timestamp.from(then))
                .update();
    }

    private static StoredChallenge read(ResultSet row) throws SQLException {
        var challenge = new Challenge(
                row.getObject("id", UUID.class),
                steps(row.getString("steps")),
                row.getTimestamp("issued_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("nonce"),
                row.getString("signature"));
        return new StoredChallenge(challenge, row.getString("owner"), row.getTimestamp("used_at") != null);
    }

    private static List<ChallengeStep> steps(String codes) {
        return Stream.of(codes.split(",", -1)).map(ChallengeStep::ofCode).toList();
    }
}
