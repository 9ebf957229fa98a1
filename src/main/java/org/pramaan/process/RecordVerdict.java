package org.pramaan.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.pramaan.decision.Outcome;
import org.pramaan.session.Scores;
import org.pramaan.session.SessionMoves;
import org.pramaan.session.VerdictRecord;
import org.pramaan.session.VerdictRecords;
import org.springframework.stereotype.Component;

/** Keeps a verdict with its inputs, the thresholds in force and the version of the rules. */
@Component
class RecordVerdict implements ExecutionListener {

    private final VerdictRecords records;
    private final SessionMoves moves;
    private final Clock clock;

    RecordVerdict(VerdictRecords records, SessionMoves moves, Clock clock) {
        this.records = records;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        var result = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        var outcome = Outcome.of(result.getEntry("outcome"));
        moves.record(
                sessionId,
                new Scores(CaseVariable.FACE_MATCH_SCORE.find(execution), CaseVariable.LIVENESS_SCORE.find(execution)));
        records.add(sessionId, verdict(execution, outcome, result.getEntry("concerns")));
        CaseVariable.VERDICT.set(execution, outcome.word());
    }

    private VerdictRecord verdict(DelegateExecution execution, Outcome outcome, List<String> concerns) {
        return new VerdictRecord(
                outcome.word(), concerns, inputs(execution), thresholds(execution), rules(execution), clock.instant());
    }

    private static Map<String, Object> inputs(DelegateExecution execution) {
        var inputs = new TreeMap<String, Object>();
        CaseVariable.INPUTS.forEach(input -> inputs.put(input.name(), input.find(execution)));
        return inputs;
    }

    private static Map<String, Object> thresholds(DelegateExecution execution) {
        var thresholds = new TreeMap<>(execution.getVariablesLocal());
        thresholds.remove("decisionResult");
        return thresholds;
    }

    private static String rules(DelegateExecution execution) {
        return "%s, %s:%d"
                .formatted(
                        execution.getProcessDefinitionId(),
                        Case.VERDICT_DECISION,
                        CaseVariable.VERDICT_VERSION.require(execution));
    }
}
