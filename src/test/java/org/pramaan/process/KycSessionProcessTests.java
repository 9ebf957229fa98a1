package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/kyc-session.bpmn", "processes/verdict.dmn"})
@DisplayName("DK-03 The drawing of a KYC session")
class KycSessionProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private final List<String> events = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Map<String, Object> found = new HashMap<>(CLEAN);

    private static final Map<String, Object> CLEAN = Map.ofEntries(
            Map.entry("faceMatchScore", 0.95),
            Map.entry("facesInLivePhoto", 1),
            Map.entry("livenessScore", 0.9),
            Map.entry("livenessMethod", "PASSIVE_SINGLE_PHOTO"),
            Map.entry("unreadableDocuments", 0),
            Map.entry("unexpectedDocuments", 0),
            Map.entry("panValid", true),
            Map.entry("aadhaarValid", true),
            Map.entry("nameMatchScore", 1.0),
            Map.entry("dateOfBirthMatches", true),
            Map.entry("lowestFieldConfidence", 0.97));

    @BeforeEach
    void registerSteps() {
        ExecutionListener rules = execution -> execution.setVariable("verdictVersion", latestVerdictVersion());
        Mocks.register("noteRulesVersion", rules);
        Mocks.register("readThresholds", new ReadThresholds());
        ExecutionListener record = execution -> execution.setVariable("verdict", outcome(execution));
        Mocks.register("recordVerdict", record);
        JavaDelegate find = execution -> execution.setVariables(found);
        Mocks.register("matchFaces", find);
        JavaDelegate ask = execution -> asked.add((String) execution.getVariableLocal("registries"));
        Mocks.register("askRegistries", ask);
        JavaDelegate notify = execution -> events.add((String) execution.getVariableLocal("event"));
        Mocks.register("notifyClient", notify);
        TaskListener nothingSaved = task -> {};
        Mocks.register("recordReview", nothingSaved);
        JavaDelegate done = execution -> {};
        List.of("checkLiveness", "crossCheck", "markFaceVerified", "rejectByRules", "openReview", "approveSession")
                .forEach(step -> Mocks.register(step, done));
        List.of("rejectSession", "askAgain", "expireSession", "escalateReview")
                .forEach(step -> Mocks.register(step, done));
    }

    @Test
    @DisplayName("EN-41 approves by itself when both scores reach their thresholds")
    void approves() {
        var session = checked();
        assertThat(session).isEnded().hasPassedInOrder("DecideVerdict", "MarkFaceVerified", "SessionDecided");
        org.assertj.core.api.Assertions.assertThat(events).containsExactly("kyc.verification_completed");
    }

    @Test
    @DisplayName("EN-40 asks a reviewer when the face score falls short, and the reviewer approves")
    void asksAReviewer() {
        found.put("faceMatchScore", 0.59);
        var session = checked();
        assertThat(session).isWaitingAt("ReviewSession").task().hasCandidateGroup("kyc-reviewers");
        org.assertj.core.api.Assertions.assertThat(task().getDueDate()).isNotNull();
        complete(task(), withVariables("reviewDecision", "approve"));
        assertThat(session).isEnded().hasPassed("ApproveSession", "NotifyStatusChanged", "SessionReviewed");
        org.assertj.core.api.Assertions.assertThat(events)
                .containsExactly("kyc.verification_completed", "kyc.status_changed");
    }

    @Test
    @DisplayName("EN-64 tells the client when a reviewer rejects")
    void rejectedByReviewer() {
        found.put("livenessScore", 0.3);
        var session = checked();
        complete(task(), withVariables("reviewDecision", "reject"));
        assertThat(session).isEnded().hasPassed("RejectSession", "NotifyStatusChanged");
    }

    @Test
    @DisplayName("waits for documents again when a reviewer asks for them")
    void asksAgain() {
        found.put("nameMatchScore", null);
        var session = checked();
        complete(task(), withVariables("reviewDecision", "ask again"));
        assertThat(session).isWaitingAt("AwaitDocuments").hasPassed("AskAgain", "NotifyDocumentsAskedAgain");
    }

    @Test
    @DisplayName("raises a review that is overdue, and the review stays open")
    void escalates() {
        found.put("facesInLivePhoto", 2);
        var session = checked();
        execute(job("ReviewOverdue"));
        assertThat(session).hasPassed("EscalateReview", "ReviewEscalated").isWaitingAt("ReviewSession");
    }

    @Test
    @DisplayName("DC-03 asks the registries that the client chose, as a job of its own")
    void asksRegistries() {
        var session = checked();
        assertThat(session).isEnded().hasPassedInOrder("CheckLiveness", "AskRegistries", "CrossCheck", "DecideVerdict");
        org.assertj.core.api.Assertions.assertThat(asked).containsExactly("CLIENT");
    }

    @Test
    @DisplayName("DC-04 DC-12 keeps what registries told before it goes on, so that no later failure asks them again")
    void asksOnce() {
        JavaDelegate broken = execution -> {
            throw new IllegalStateException("broken");
        };
        Mocks.register("crossCheck", broken);
        var session = opened();
        runtimeService().correlateMessage("DocumentsRead");
        execute(job("MatchFaces"));
        execute(job("AskRegistries"));
        assertThatThrownBy(() -> execute(job("AskRegistries"))).hasMessageContaining("broken");
        assertThat(session).hasPassed("AskRegistries").hasNotPassed("CrossCheck");
        org.assertj.core.api.Assertions.assertThat(asked).hasSize(1);
    }

    @Test
    @DisplayName("DC-12 goes to a reviewer when a registry was away")
    void registryAway() {
        found.put("registriesUnavailable", 1);
        assertThat(checked()).isWaitingAt("ReviewSession");
    }

    @Test
    @DisplayName("DC-15 goes to a reviewer when the person had not agreed to a check")
    void consentMissing() {
        found.put("consentsMissing", 1);
        assertThat(checked()).isWaitingAt("ReviewSession");
    }

    @Test
    @DisplayName("EN-13 goes to a reviewer when asking the registries gave up")
    void askingGaveUp() {
        var session = opened();
        runtimeService().correlateMessage("DocumentsRead");
        execute(job("MatchFaces"));
        assertThat(session).isWaitingAt("AskRegistries");
        runtimeService().correlateMessage("StepFailed");
        assertThat(session).isWaitingAt("ReviewSession").hasNotPassed("AskRegistries");
    }

    @Test
    @DisplayName("CF-25 rejects by the rules only what compliance told it to")
    void rejectsByRules() {
        ExecutionListener strict = execution -> {
            new ReadThresholds().notify(execution);
            execution.setVariableLocal("rejectFaceMismatch", true);
        };
        Mocks.register("readThresholds", strict);
        found.put("faceMatchScore", 0.1);
        assertThat(checked()).isEnded().hasPassed("RejectByRules", "NotifyVerificationCompleted");
    }

    @Test
    @DisplayName("EN-13 goes to a reviewer when a step gave up")
    void stepGaveUp() {
        var session = opened();
        runtimeService().correlateMessage("DocumentsRead");
        runtimeService().correlateMessage("StepFailed");
        assertThat(session).isWaitingAt("ReviewSession").hasPassed("OpenReview").hasNotPassed("MatchFaces");
    }

    @Test
    @DisplayName("EN-48 starts over when a document is replaced before the verdict")
    void startsOver() {
        var session = opened();
        runtimeService().correlateMessage("DocumentsRead");
        assertThat(session).isWaitingAt("MatchFaces");
        runtimeService().correlateMessage("DocumentReplaced");
        assertThat(session).isWaitingAt("AwaitDocuments").hasNotPassed("DecideVerdict");
    }

    @Test
    @DisplayName("expires after seven days without documents")
    void expires() {
        var session = opened();
        execute(job("SessionTimedOut"));
        assertThat(session).isEnded().hasPassed("ExpireSession", "SessionExpired");
    }

    @Test
    @DisplayName("CF-9 gives way to a newer session of the same user")
    void gaveWay() {
        var session = opened();
        runtimeService().correlateMessage("SessionSuperseded");
        assertThat(session).isEnded().hasPassed("ExpireSession");
    }

    private static ProcessInstance opened() {
        var session = runtimeService().startProcessInstanceByKey("kyc-session", "session-1");
        assertThat(session).isWaitingAt("AwaitDocuments");
        return session;
    }

    private static ProcessInstance checked() {
        var session = opened();
        runtimeService().correlateMessage("DocumentsRead");
        execute(job("MatchFaces"));
        execute(job("AskRegistries"));
        execute(job("AskRegistries")); // goes on from what was found
        return session;
    }

    private static String outcome(DelegateExecution execution) {
        var result = (DmnDecisionResult) execution.getVariable("decisionResult");
        return result.getSingleResult().getEntry("outcome");
    }

    private static int latestVerdictVersion() {
        return OnTestEngine.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("verdict")
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
