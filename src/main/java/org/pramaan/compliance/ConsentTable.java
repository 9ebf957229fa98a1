package org.pramaan.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code consent}. */
@Component
class ConsentTable {

    private static final String INSERT = """
            insert into consent (id, client_id, subject, session_id, purposes, notice_version, language, channel,
                                 given_at, data_key, person, notice, address)
            values (:id, :client, :subject, :session, :purposes, :version, :language, :channel,
                    :given, :key, :person, :notice, :address)""";

    private static final String WITHDRAW =
            "update consent set withdrawn_at = :now where client_id = :client and id = :id and withdrawn_at is null";

    private static final String FIND = "select * from consent where client_id = :client and id = :id";

    private static final String OF =
            "select * from consent where client_id = :client and subject = :subject order by given_at desc limit 200";

    private static final String HOLDS = """
            select exists (select from consent where client_id = :client and subject = :subject
                           and :purpose = any (purposes) and withdrawn_at is null)""";

    private final JdbcClient database;
    private final ConsentSeal seal;

    ConsentTable(JdbcClient database, ConsentSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    void insert(Consent consent) {
        var agreement = consent.agreement();
        var key = seal.newKey(agreement.clientId(), consent.id());
        var cipher = seal.open(key.wrapped(), agreement.clientId(), consent.id());
        database.sql(INSERT)
                .param("id", consent.id())
                .param("client", agreement.clientId())
                .param("subject", seal.subject(agreement.clientId(), agreement.externalUserId()))
                .param("session", agreement.sessionId())
                .param("purposes", ConsentRow.names(agreement.purposes()))
                .param("version", agreement.notice().version())
                .param("language", agreement.notice().language())
                .param("channel", agreement.channel())
                .param("given", Timestamp.from(consent.givenAt()))
                .param("key", key.wrapped())
                .param("person", ConsentSeal.seal(cipher, "person", agreement.externalUserId()))
                .param(
                        "notice",
                        ConsentSeal.seal(cipher, "notice", agreement.notice().text()))
                .param("address", ConsentSeal.seal(cipher, "address", agreement.address()))
                .update();
    }

    /** Whether it held until now. */
    boolean withdraw(UUID clientId, UUID id, Instant now) {
        return database.sql(WITHDRAW)
                        .param("now", Timestamp.from(now))
                        .param("client", clientId)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Consent> find(UUID clientId, UUID id) {
        return database.sql(FIND)
                .param("client", clientId)
                .param("id", id)
                .query(this::consent)
                .optional();
    }

    List<Consent> of(UUID clientId, String externalUserId) {
        return database.sql(OF)
                .param("client", clientId)
                .param("subject", seal.subject(clientId, externalUserId))
                .query(this::consent)
                .list();
    }

    boolean holds(UUID clientId, String externalUserId, ConsentPurpose purpose) {
        return database.sql(HOLDS)
                .param("client", clientId)
                .param("subject", seal.subject(clientId, externalUserId))
                .param("purpose", purpose.name())
                .query(Boolean.class)
                .single();
    }

    private Consent consent(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var clientId = row.getObject("client_id", UUID.class);
        var cipher = seal.open(row.getBytes("data_key"), clientId, id);
        var person = Objects.requireNonNull(ConsentSeal.read(cipher, "person", row.getBytes("person")));
        var text = Objects.requireNonNull(ConsentSeal.read(cipher, "notice", row.getBytes("notice")));
        var address = ConsentSeal.read(cipher, "address", row.getBytes("address"));
        return ConsentRow.of(row, id, person, text, address);
    }
}
