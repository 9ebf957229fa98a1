package org.pramaan.compliance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done, for each client a chain in which every entry holds the SHA-256 of the one before, so that nobody can
 * change, move or remove one unnoticed. The table itself refuses to change.
 */
@Component
public class AuditTrail {

    private static final int MOST_DETAILS = 4000;

    private final ChainTable table;
    private final ChainVerifier verifier;
    private final Clock clock;

    AuditTrail(ChainTable table, ChainVerifier verifier, Clock clock) {
        this.table = table;
        this.verifier = verifier;
        this.clock = clock;
    }

    /**
     * Appends the entry in the caller's transaction. The client's chain is locked until that ends: record after the
     * slow work, and after locking other rows.
     *
     * @throws IllegalArgumentException if the details are longer than 4000 bytes of JSON
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        var details = details(entry);
        var head = table.lockHead(entry.clientId());
        table.append(new ChainedEntry(
                entry.clientId(),
                head.sequence() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                entry.actor().toString(),
                entry.action(),
                entry.subject(),
                details,
                head.link()));
    }

    /** Checks the client's whole chain. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport verify(UUID clientId) {
        return verifier.verify(clientId);
    }

    private static String details(AuditEntry entry) {
        var json = CanonicalJson.of(entry.details());
        if (json.length > MOST_DETAILS)
            throw new IllegalArgumentException("The details of an audit entry are too long");
        return new String(json, StandardCharsets.UTF_8);
    }
}
