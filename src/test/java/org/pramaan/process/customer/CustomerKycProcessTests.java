package org.pramaan.process.customer;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
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
import org.pramaan.process.TestListeners;

@Deployment(resources = {"processes/customer-kyc.bpmn", "processes/customer-verdict.dmn"})
class CustomerKycProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private final List<String> done = new ArrayList<>();
    private final Map<String, @Nullable Object> found = new HashMap<>();
    private double score;
    private String reviewed = "approve";

    @BeforeEach
    void playSteps() {
        found.putAll(Map.of("faceScore", .9, "livenessScore", .9, "dataScore", 1.0, "addressScore", .9));
        JavaDelegate verify = execution -> execution.setVariables(found);
        Mocks.register("verifyIdentity", verify);
        Mocks.register("readThresholds", TestListeners.readThresholds());
        ExecutionListener note = execution -> {
            var result = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
            score = result.<Number>getEntry("score").doubleValue();
            execution.getProcessInstance().setVariable("customerVerdict", result.getEntry("verdict"));
        };
        Mocks.register("noteCustomerVerdict", note);
        TaskListener record =
                reviewTask -> reviewTask.getExecution().getProcessInstance().setVariable("customerVerdict", reviewed);
        Mocks.register("recordCustomerReview", record);
        for (var step : List.of("approveCustomer", "rejectCustomer", "askCustomerAgain")) {
            JavaDelegate play = execution -> done.add(step);
            Mocks.register(step, play);
        }
    }

    @Test
    @DisplayName("XA-30 XA-31 a customer whose score reaches 80 is approved, never within the request")
    void approves() {
        var submitted = submitted(true);
        assertThat(submitted).isWaitingAt("VerifyIdentity");
        execute(job());
        assertThat(submitted).isEnded().hasPassed("CustomerApproved");
        Assertions.assertThat(done).containsExactly("approveCustomer");
        Assertions.assertThat(score).isCloseTo(93.5, Assertions.within(.01));
    }

    @Test
    @DisplayName("XA-31 CF-22 a score below the threshold is for a reviewer, who may approve")
    void reviews() {
        found.put("addressScore", 0.0);
        found.put("livenessScore", .6);
        found.put("faceScore", .7);
        var submitted = submitted(true);
        assertThat(submitted).isWaitingAt("VerifyIdentity");
        execute(job());
        assertThat(submitted).isWaitingAt("ReviewCustomer").task().hasCandidateGroup("kyc-reviewers");
        complete(task());
        assertThat(submitted).isEnded().hasPassed("CustomerApproved");
    }

    @Test
    @DisplayName("XA-31 a missing face is for a reviewer, who may reject")
    void rejectsAfterReview() {
        found.put("faceScore", null);
        reviewed = "reject";
        var submitted = submitted(true);
        assertThat(submitted).isWaitingAt("VerifyIdentity");
        execute(job());
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        complete(task());
        assertThat(submitted).isEnded().hasPassed("CustomerRejected");
    }

    @Test
    @DisplayName("XA-08 without automatic verification a reviewer looks at once, and may ask again")
    void asksAgain() {
        reviewed = "ask again";
        var submitted = submitted(false);
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        complete(task());
        assertThat(submitted).isEnded().hasPassed("CustomerAskedAgain");
        Assertions.assertThat(done).containsExactly("askCustomerAgain");
    }

    @Test
    @DisplayName("XA-31 a verification that gave up is for a reviewer")
    void gaveUp() {
        var submitted = submitted(true);
        assertThat(submitted).isWaitingAt("VerifyIdentity");
        runtimeService()
                .createMessageCorrelation("StepFailed")
                .processInstanceId(submitted.getId())
                .correlate();
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        complete(task());
        assertThat(submitted).isEnded();
    }

    @Test
    @DisplayName("XA-31 certain mismatches are rejected by rules where the diagram says so")
    void rejectsByRules() {
        ExecutionListener strict = execution -> {
            TestListeners.readThresholds().notify(execution);
            execution.setVariableLocal("rejectFaceMismatch", true);
        };
        Mocks.register("readThresholds", strict);
        found.put("faceScore", .1);
        var submitted = submitted(true);
        assertThat(submitted).isWaitingAt("VerifyIdentity");
        execute(job());
        assertThat(submitted).isEnded().hasPassed("CustomerRejected");
    }

    private static ProcessInstance submitted(boolean automatic) {
        Map<String, Object> variables = Map.of("automaticVerification", automatic, "configuredApprovalScore", 80.0);
        return runtimeService().startProcessInstanceByKey("customer-kyc", "customer-1", variables);
    }
}
