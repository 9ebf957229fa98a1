package org.pramaan.process.customer;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;
import org.pramaan.process.ReadThresholds;
import org.pramaan.process.ThresholdMissing;

@DisplayName("The verification of a customer")
@Deployment(
        resources = {
            "processes/customer-kyc.bpmn",
            "processes/identity-verification.bpmn",
            "processes/customer-verdict.dmn"
        })
class IdentityVerificationProcessTests implements OnTestEngine {

    private static final List<String> OWN = List.of(
            "ReadIdentityDocument",
            "MatchCustomerFaces",
            "CheckCustomerLiveness",
            "CompareProfile",
            "ReadProofOfAddress");

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken("customer-kyc");

    private final Map<String, @Nullable Object> found = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private List<String> concerns = List.of();
    private double score;

    @BeforeEach
    void playSteps() {
        found.putAll(Map.of("verifiedElsewhere", false, "screened", false, "providerAnswered", true));
        found.putAll(Map.of("faceScore", .9, "livenessScore", .9, "dataScore", 1.0, "addressScore", .9));
        found.putAll(
                Map.of("factsCompared", 4, "factsDiffering", 0, "documentExpired", false, "documentGenuine", true));
        ExecutionListener plan = execution -> tell(execution, "verifiedElsewhere", "screened");
        Mocks.register("noteVerifier", plan);
        play("readIdentityDocument", "sidesScore");
        play("matchCustomerFaces", "faceScore");
        play("checkCustomerLiveness", "livenessScore");
        play("compareProfile", "dataScore", "factsCompared", "factsDiffering", "documentExpired");
        play("readProofOfAddress", "addressScore");
        play("askProvider");
        play(
                "lookForAnswer",
                "providerAnswered",
                "faceScore",
                "livenessScore",
                "dataScore",
                "factsCompared",
                "documentExpired",
                "documentGenuine");
        play("screenCustomer", "screeningMatches");
        for (var verdict : List.of("approveCustomer", "rejectCustomer", "askCustomerAgain")) play(verdict);
        Mocks.register("readCustomerThresholds", new ReadCustomerThresholds(new ReadThresholds()));
        ExecutionListener note = this::note;
        Mocks.register("noteCustomerVerdict", note);
    }

    @Test
    @DisplayName(
            "XA-07 XA-31 by our own senses passes step by step, each a job of its own, and a good customer is approved")
    void ownSenses() {
        var submitted = submitted();
        var verification = verificationOf(submitted);
        for (var step : OWN) pass(verification, step);
        pass(verification, "DecideCustomerVerdict");
        assertThat(submitted).hasPassed("ApproveCustomer").isWaitingAt("PlanExpiry");
        Assertions.assertThat(score).isCloseTo(93.5, Assertions.within(.01));
        Assertions.assertThat(concerns).isEmpty();
        Assertions.assertThat(done)
                .containsExactly(
                        "readIdentityDocument",
                        "matchCustomerFaces",
                        "checkCustomerLiveness",
                        "compareProfile",
                        "readProofOfAddress",
                        "approveCustomer");
    }

    @Test
    @DisplayName("XA-07 whom a list may name is for a reviewer, whatever the score")
    void screening() {
        found.put("screened", true);
        found.put("screeningMatches", 1);
        var submitted = submitted();
        var verification = verificationOf(submitted);
        for (var step : OWN) pass(verification, step);
        pass(verification, "ScreenCustomer");
        pass(verification, "DecideCustomerVerdict");
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        Assertions.assertThat(concerns).containsExactly("SCREENING_MATCH");
    }

    @Test
    @DisplayName("XA-31 whose proof of address names somebody else is for a reviewer, however good the rest is")
    void foreignAddress() {
        found.putAll(Map.of("faceScore", 1.0, "livenessScore", 1.0, "addressScore", .7));
        var submitted = submitted();
        var verification = verificationOf(submitted);
        for (var step : OWN) pass(verification, step);
        pass(verification, "DecideCustomerVerdict");
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        Assertions.assertThat(concerns).containsExactly("ADDRESS_NOT_CONFIRMED");
    }

    @Test
    @DisplayName("XA-07 by a provider looks again every ten seconds; the proof of address is read here all the same")
    void elsewhere() {
        found.put("verifiedElsewhere", true);
        found.put("providerAnswered", false);
        var submitted = submitted();
        var verification = verificationOf(submitted);
        pass(verification, "AskProvider");
        pass(verification, "LookForAnswer");
        found.put("providerAnswered", true);
        pass(verification, "TimeToLookAgain");
        pass(verification, "LookForAnswer");
        pass(verification, "ReadProofOfAddress");
        pass(verification, "DecideCustomerVerdict");
        assertThat(submitted).hasPassed("ApproveCustomer").isWaitingAt("PlanExpiry");
        Assertions.assertThat(done)
                .containsExactly(
                        "askProvider", "lookForAnswer", "lookForAnswer", "readProofOfAddress", "approveCustomer");
    }

    @Test
    @DisplayName(
            "XA-07 by a provider who tells no liveness is for a reviewer; what it does not tell counts for nothing")
    void notTold() {
        found.put("verifiedElsewhere", true);
        found.put("livenessScore", null);
        var submitted = submitted();
        var verification = verificationOf(submitted);
        for (var step : List.of("AskProvider", "LookForAnswer", "ReadProofOfAddress", "DecideCustomerVerdict"))
            pass(verification, step);
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        Assertions.assertThat(concerns).containsExactly("LIVENESS_NOT_EVALUATED");
        Assertions.assertThat(score).isCloseTo(94.12, Assertions.within(.01));
    }

    @Test
    @DisplayName("XA-07 by a provider who tells neither genuineness nor expiry is for a reviewer, whatever the scores")
    void halfTold() {
        found.put("verifiedElsewhere", true);
        found.put("documentGenuine", null);
        found.put("documentExpired", null);
        var submitted = submitted();
        var verification = verificationOf(submitted);
        for (var step : List.of("AskProvider", "LookForAnswer", "ReadProofOfAddress", "DecideCustomerVerdict"))
            pass(verification, step);
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        Assertions.assertThat(concerns).containsExactlyInAnyOrder("EXPIRY_NOT_READ", "GENUINE_NOT_TOLD");
    }

    @Test
    @DisplayName("XA-07 by a provider who is silent for thirty minutes gives up, and a reviewer looks")
    void silent() {
        found.put("verifiedElsewhere", true);
        found.put("providerAnswered", false);
        var submitted = submitted();
        var verification = verificationOf(submitted);
        pass(verification, "AskProvider");
        pass(verification, "LookForAnswer");
        pass(verification, "PatienceEnded");
        assertThat(verification).isEnded().hasPassed("ProviderSilent");
        assertThat(submitted).hasPassed("VerificationGaveUp").isWaitingAt("ReviewCustomer");
        assertThat(submitted).variables().containsEntry("stepFailure", "AskElsewhere: no answer in time");
    }

    @Test
    @DisplayName("XA-31 CF-22 fails at a threshold that is no number, instead of leaving its rule out")
    void noNumber() {
        var verification = verificationOf(submitted("high"));
        for (var step : OWN) pass(verification, step);
        Assertions.assertThatThrownBy(() -> pass(verification, "DecideCustomerVerdict"))
                .isInstanceOf(ThresholdMissing.class)
                .hasMessageContaining("autoApprovalScore");
        assertThat(verification).isWaitingAt("DecideCustomerVerdict");
    }

    @Test
    @DisplayName("XA-31 whose step fails for good gives up, and a reviewer looks")
    void gaveUp() {
        var submitted = submitted();
        var verification = verificationOf(submitted);
        pass(verification, "ReadIdentityDocument");
        assertThat(verification).isWaitingAt("MatchCustomerFaces");
        runtimeService()
                .createMessageCorrelation("StepFailed")
                .processInstanceId(verification.getId())
                .setVariable("stepFailure", "MatchCustomerFaces: UnreadableImage")
                .correlate();
        assertThat(verification).isEnded().hasPassed("VerificationGivenUp");
        assertThat(submitted).hasPassed("VerificationGaveUp").isWaitingAt("ReviewCustomer");
        assertThat(submitted).variables().containsEntry("stepFailure", "MatchCustomerFaces: UnreadableImage");
    }

    private void play(String step, String... findings) {
        JavaDelegate delegate = execution -> {
            done.add(step);
            tell(execution, findings);
        };
        Mocks.register(step, delegate);
    }

    private void tell(DelegateExecution execution, String... findings) {
        for (var finding : findings) execution.setVariable(finding, found.get(finding));
    }

    private void note(DelegateExecution execution) {
        var result = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        score = result.<Number>getEntry("score").doubleValue();
        concerns = result.getEntry("concerns");
        CustomerCase.VERDICT.set(execution.getProcessInstance(), result.getEntry("verdict"));
        CustomerCase.REASONS.set(execution.getProcessInstance(), result.getEntry("reasons"));
    }

    private static void pass(ProcessInstance verification, String step) {
        assertThat(verification).isWaitingAt(step.equals("PatienceEnded") ? "TimeToLookAgain" : step);
        execute(job(step));
    }

    private static ProcessInstance verificationOf(ProcessInstance submitted) {
        assertThat(submitted).isWaitingAt("AutomaticVerification");
        return calledProcessInstance(submitted);
    }

    private static ProcessInstance submitted() {
        return submitted(80.0);
    }

    private static ProcessInstance submitted(Object approvalScore) {
        Map<String, Object> variables = Map.of("automaticVerification", true, "configuredApprovalScore", approvalScore);
        return runtimeService().startProcessInstanceByKey("customer-kyc", "customer-1", variables);
    }
}
