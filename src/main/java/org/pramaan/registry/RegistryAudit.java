package org.pramaan.registry;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** What of the registries stands in the audit trail: kinds, ids and outcomes, never a person (DC-16). */
@Component
class RegistryAudit {

    private static final Actor PROVIDER = Actor.step("decentro-webhook");

    private final AuditTrail trail;

    RegistryAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void answered(Subject subject, RegistryKind kind, Verification answer, boolean remembered) {
        record(
                subject,
                remembered ? "registry.remembered" : "registry.answered",
                Map.of(
                        "kind", kind.word(),
                        "operation", answer.operation().id(),
                        "status", answer.status().word()));
    }

    void failed(Subject subject, RegistryKind kind, Refusal refused) {
        var reason = refused instanceof ProviderAway away ? away.why().name() : refused.code();
        record(subject, "registry.failed", Map.of("kind", kind.word(), "reason", reason));
    }

    void looked(Subject subject, int answers) {
        record(subject, "registry.looked-up", Map.of("answers", answers));
    }

    void settled(Settled check, String operationId, VerificationStatus status) {
        var details = Map.of("operation", operationId, "status", status.word());
        record(check.clientId(), PROVIDER, "registry.settled", check.sessionId(), details);
    }

    private void record(Subject subject, String action, Map<String, ?> details) {
        record(subject.clientId(), subject.actor(), action, subject.sessionId(), details);
    }

    private void record(UUID client, Actor actor, String action, @Nullable UUID session, Map<String, ?> details) {
        trail.record(new AuditEntry(client, actor, action, session, details));
    }

    /** Whose question a provider settled. */
    record Settled(UUID clientId, @Nullable UUID sessionId) {}
}
