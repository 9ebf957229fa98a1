package org.pramaan.registry;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers for whoever asks the same again, each with its entry in the audit trail. */
@Component
@Transactional
class CheckLog {

    private final CheckTable table;
    private final RegistryAudit audit;
    private final RegistrySettings settings;
    private final Clock clock;

    CheckLog(CheckTable table, RegistryAudit audit, RegistrySettings settings, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** The answer to the same question, if it is fresh and final. */
    Optional<Verification> recall(Subject subject, Question question) {
        var known = table.latest(subject, question, clock.instant().minus(settings.cachedFor()));
        known.ifPresent(answer -> audit.answered(subject, question.kind(), answer, true));
        return known;
    }

    /** The latest answer of the registry about the person, whatever it was asked, if it is fresh and final. */
    Optional<Verification> latest(Subject subject, RegistryKind kind) {
        var fresh = clock.instant().minus(settings.cachedFor());
        return table.of(subject).stream()
                .filter(check -> check.kind() == kind && check.askedAt().isAfter(fresh))
                .map(RegistryCheck::answer)
                .filter(answer -> answer.status() != VerificationStatus.PENDING)
                .findFirst();
    }

    void remembered(Subject subject, RegistryKind kind, Verification answer) {
        audit.answered(subject, kind, answer, true);
    }

    void keep(Subject subject, Question question, Verification answer) {
        table.insert(subject, question, answer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.answered(subject, question.kind(), answer, false);
    }

    void failed(Subject subject, RegistryKind kind, Refusal refused) {
        audit.failed(subject, kind, refused);
    }

    List<RegistryCheck> of(Subject subject) {
        var known = table.of(subject);
        audit.looked(subject, known.size());
        return known;
    }

    boolean settle(String operationId, VerificationStatus status) {
        var settled = table.settle(operationId, status);
        settled.ifPresent(check -> audit.settled(check, operationId, status));
        return settled.isPresent();
    }
}
