package org.pramaan.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code registry_check}. */
@Component
class CheckTable {

    private static final String INSERT = """
            insert into registry_check (id, client_id, subject, session_id, kind, inputs, operation_id, reference_id,
                                        status, question, answer, asked_at)
            select :id, :client, :subject, :session, :kind, :inputs, :operation, :reference,
                   :status, :question, :answer, :asked
            where cast(:session as uuid) is null
               or exists (select 1 from kyc_session where id = :session for share)""";

    private static final String LATEST = """
            select * from registry_check where client_id = :client and subject = :subject and kind = :kind
            and inputs = :inputs and status <> 'PENDING' and asked_at > :after order by asked_at desc limit 1""";

    private static final String OF = """
            select * from registry_check where client_id = :client and subject = :subject
            order by asked_at desc limit 100""";

    private static final String SETTLE = """
            update registry_check set status = :status where operation_id = :operation and status = 'PENDING'
            returning client_id, session_id""";

    private final JdbcClient database;
    private final CheckSeal seal;
    private final Ids ids;

    CheckTable(JdbcClient database, CheckSeal seal, Ids ids) {
        this.database = database;
        this.seal = seal;
        this.ids = ids;
    }

    /** Keeps nothing that comes for a session after it was erased; waits for one that is being erased. */
    void insert(Subject subject, Question question, Verification answer, Instant now) {
        database.sql(INSERT)
                .param("id", ids.next())
                .param("client", subject.clientId())
                .param("subject", seal.subject(subject.clientId(), subject.externalUserId()))
                .param("session", subject.sessionId())
                .param("kind", question.kind().name())
                .param("inputs", seal.inputs(question))
                .param("operation", answer.operation().id())
                .param("reference", answer.operation().referenceId())
                .param("status", answer.status().name())
                .param("question", seal.write(question.kept()))
                .param("answer", seal.write(Told.of(answer)))
                .param("asked", Timestamp.from(now))
                .update();
    }

    Optional<Verification> latest(Subject subject, Question question, Instant after) {
        return database.sql(LATEST)
                .param("client", subject.clientId())
                .param("subject", seal.subject(subject.clientId(), subject.externalUserId()))
                .param("kind", question.kind().name())
                .param("inputs", seal.inputs(question))
                .param("after", Timestamp.from(after))
                .query(this::check)
                .optional()
                .map(RegistryCheck::answer);
    }

    List<RegistryCheck> of(Subject subject) {
        return database.sql(OF)
                .param("client", subject.clientId())
                .param("subject", seal.subject(subject.clientId(), subject.externalUserId()))
                .query(this::check)
                .list();
    }

    Optional<RegistryAudit.Settled> settle(String operationId, VerificationStatus status) {
        return database
                .sql(SETTLE)
                .param("status", status.name())
                .param("operation", operationId)
                .query((row, number) -> new RegistryAudit.Settled(
                        row.getObject("client_id", UUID.class), row.getObject("session_id", UUID.class)))
                .list()
                .stream()
                .findFirst();
    }

    private RegistryCheck check(ResultSet row, int number) throws SQLException {
        var operation = new Operation(row.getString("operation_id"), row.getString("reference_id"));
        var status = VerificationStatus.valueOf(row.getString("status"));
        var answer = seal.read(row.getString("answer"), Told.class).answer(operation, status);
        var kind = RegistryKind.valueOf(row.getString("kind"));
        return new RegistryCheck(kind, answer, row.getTimestamp("asked_at").toInstant());
    }
}
