package org.pramaan.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.CasePosition;
import org.pramaan.session.CasePositions;
import org.springframework.stereotype.Component;

/** Reads from the engine's history where a case stands. */
@Component
class CamundaCasePositions implements CasePositions {

    private final HistoryService history;
    private final RepositoryService repository;

    CamundaCasePositions(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public Optional<CasePosition> of(UUID sessionId) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(Case.SESSION_PROCESS)
                        .processInstanceBusinessKey(sessionId.toString())
                        .singleResult())
                .map(this::position);
    }

    private CasePosition position(HistoricProcessInstance session) {
        return new CasePosition(
                diagram(session.getProcessDefinitionId()),
                session.getProcessDefinitionVersion(),
                steps(session.getId()));
    }

    private String diagram(String definitionId) {
        try (var xml = repository.getProcessModel(definitionId)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<CasePosition.Step> steps(String instanceId) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(CamundaCasePositions::step)
                .toList();
    }

    private static CasePosition.Step step(HistoricActivityInstance step) {
        var name = step.getActivityName() == null ? step.getActivityId() : step.getActivityName();
        return new CasePosition.Step(
                step.getActivityId(),
                name,
                step.getStartTime().toInstant(),
                instant(step.getEndTime()),
                step.isCanceled());
    }

    private static @Nullable Instant instant(@Nullable Date time) {
        return time == null ? null : time.toInstant();
    }
}
