package org.pramaan.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of profiles; the answers are encrypted. */
@Repository
class ProfileTable {

    private final JdbcClient jdbc;
    private final AnswersSeal seal;

    ProfileTable(JdbcClient jdbc, AnswersSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Whether it was added; it is not where there is one already. */
    boolean add(Profile profile) {
        return jdbc.sql("""
                        insert into customer_profile (id, account_id, status, answers, reasons, created_at, updated_at)
                        values (?, ?, ?, ?, '', ?, ?) on conflict do nothing""")
                        .params(
                                profile.id(),
                                profile.customerId(),
                                profile.status().name(),
                                sealed(profile))
                        .params(Timestamp.from(profile.createdAt()), Timestamp.from(profile.updatedAt()))
                        .update()
                == 1;
    }

    void update(Profile profile) {
        jdbc.sql("""
                        update customer_profile set status = :status, answers = :answers, reasons = :reasons,
                            updated_at = :updated, submitted_at = :submitted, decided_at = :decided where id = :id""")
                .param("status", profile.status().name())
                .param("answers", sealed(profile))
                .param("reasons", RejectionReason.names(profile.reasons()))
                .param("updated", Timestamp.from(profile.updatedAt()))
                .param("submitted", timestamp(profile.submittedAt()))
                .param("decided", timestamp(profile.decidedAt()))
                .param("id", profile.id())
                .update();
    }

    Optional<Profile> find(UUID customerId) {
        return find(customerId, "");
    }

    /** The profile, kept from other transactions that lock it. */
    Optional<Profile> lock(UUID customerId) {
        return find(customerId, " for update");
    }

    private Optional<Profile> find(UUID customerId, String lock) {
        return jdbc.sql("select * from customer_profile where account_id = ?" + lock)
                .param(customerId)
                .query(this::read)
                .optional();
    }

    private byte[] sealed(Profile profile) {
        return seal.seal(profile.customerId(), profile.answers());
    }

    private Profile read(ResultSet row, int number) throws SQLException {
        var customer = row.getObject("account_id", UUID.class);
        return new Profile(
                row.getObject("id", UUID.class),
                customer,
                ProfileStatus.valueOf(row.getString("status")),
                seal.open(customer, row.getBytes("answers")),
                RejectionReason.parse(row.getString("reasons")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                instant(row.getTimestamp("submitted_at")),
                instant(row.getTimestamp("decided_at")));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
