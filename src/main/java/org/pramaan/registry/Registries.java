package org.pramaan.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Consents;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * Asks a registry about a person: never without their consent (DC-15), at most once a day for the same question
 * (DC-11), and always leaving an entry in the audit trail (DC-16).
 */
@Component
public class Registries {

    private final Consents consents;
    private final RegistryPorts ports;
    private final CheckLog log;
    private final CheckErasure erasure;

    Registries(Consents consents, RegistryPorts ports, CheckLog log, CheckErasure erasure) {
        this.consents = consents;
        this.ports = ports;
        this.log = log;
        this.erasure = erasure;
    }

    /**
     * The answer, from the registry or from memory. Holds no transaction while the registry is asked.
     *
     * @throws org.pramaan.compliance.ConsentMissing if the person has not agreed
     * @throws ProviderAway if there is no answer
     */
    public Verification verify(Subject subject, Question question) {
        consents.require(
                subject.clientId(), subject.externalUserId(), question.kind().purpose());
        return log.recall(subject, question).orElseGet(() -> ask(subject, question));
    }

    /**
     * What the registry told of the person within the last day, compared with this name; nobody is asked.
     *
     * @throws org.pramaan.compliance.ConsentMissing if the person has not agreed
     */
    Optional<Verification> recall(Subject subject, RegistryKind kind, @Nullable String name) {
        var known = log.latest(subject, kind);
        if (known.isEmpty()) return known;
        consents.require(subject.clientId(), subject.externalUserId(), kind.purpose());
        log.remembered(subject, kind, known.get());
        return known.map(answer -> answer.comparedWith(name));
    }

    /** What is known of the person, latest first; at most 100 answers. */
    public List<RegistryCheck> of(Subject subject) {
        return log.of(subject);
    }

    /** A provider tells later what became of a question; whether there was one waiting. */
    public boolean settle(String operationId, VerificationStatus status) {
        return log.settle(operationId, status);
    }

    /** Forgets everything that registries told about the person. */
    public void forget(UUID clientId, String externalUserId) {
        erasure.forget(clientId, externalUserId);
    }

    /** Forgets what registries told for the session. */
    public void forgetSession(UUID clientId, UUID sessionId) {
        erasure.forgetSession(clientId, sessionId);
    }

    private Verification ask(Subject subject, Question question) {
        try {
            var answer = ports.ask(question).comparedWith(question.name());
            log.keep(subject, question, answer);
            return answer;
        } catch (Refusal refused) {
            log.failed(subject, question.kind(), refused);
            throw refused;
        }
    }
}
