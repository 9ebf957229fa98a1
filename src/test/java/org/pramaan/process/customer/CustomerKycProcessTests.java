package org.pramaan.process.customer;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;

@Deployment(resources = "processes/customer-kyc.bpmn")
class CustomerKycProcessTests implements OnTestEngine {

    private static final Instant DUE = Instant.parse("2030-05-02T00:00:00Z");
    private static final List<String> STEPS = List.of(
            "approveCustomer",
            "rejectCustomer",
            "askCustomerAgain",
            "remindCustomer",
            "expireCustomer",
            "escalateReview");
    private static final String CALLED = "identity-verification";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken(CALLED);

    private final List<String> done = new ArrayList<>();
    private final Map<String, Object> given = new HashMap<>();
    private String verified = "approve";
    private String reviewed = "approve";
    private String played = "";
    private @Nullable Object because;

    @BeforeEach
    void playSteps() {
        ClockUtil.setCurrentTime(Date.from(DUE.minus(700, ChronoUnit.DAYS)));
        playVerification();
        TaskListener record =
                reviewTask -> reviewTask.getExecution().getProcessInstance().setVariable("customerVerdict", reviewed);
        Mocks.register("recordCustomerReview", record);
        JavaDelegate plan = execution -> {
            execution.setVariable("remindAt", Date.from(DUE.minus(30, ChronoUnit.DAYS)));
            execution.setVariable("expiresAt", Date.from(DUE));
            given.put("validity", execution.getVariable("validity"));
            given.put("reminderLead", execution.getVariable("reminderLead"));
        };
        Mocks.register("planExpiry", plan);
        for (var step : STEPS) {
            JavaDelegate play = execution -> {
                done.add(step);
                because = execution.getVariable("reasons");
            };
            Mocks.register(step, play);
        }
    }

    private void playVerification() {
        var verification = Bpmn.createExecutableProcess(CALLED)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("Verify")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${verification}")
                .endEvent()
                .done();
        played = repositoryService()
                .createDeployment()
                .addModelInstance(CALLED + ".bpmn", verification)
                .deploy()
                .getId();
        JavaDelegate verify = execution -> {
            given.putAll(execution.getVariables());
            given.put("key", execution.getProcessBusinessKey());
            if (verified.equals("gave up")) throw new BpmnError("VERIFICATION_GAVE_UP");
            execution.setVariable("customerVerdict", verified);
            execution.setVariable("reasons", "OTHER");
        };
        Mocks.register("verification", verify);
    }

    @AfterEach
    void takeVerificationAway() {
        ClockUtil.reset();
        repositoryService().deleteDeployment(played, true);
    }

    @Test
    @DisplayName("XA-30 XA-31 a customer whom the verification approves is approved, never within the request")
    void approves() {
        var submitted = submitted(true);
        Assertions.assertThat(done).isEmpty();
        execute(jobQuery().singleResult());
        assertThat(submitted).hasPassed("ApproveCustomer").isWaitingAt("PlanExpiry");
        Assertions.assertThat(done).containsExactly("approveCustomer");
        Assertions.assertThat(given)
                .containsEntry("configuredApprovalScore", 80.0)
                .containsEntry("key", "customer-1");
    }

    @Test
    @DisplayName("XA-31 CF-22 a doubtful customer is for a reviewer, who may approve")
    void reviews() {
        verified = "review";
        var submitted = submitted(true);
        execute(jobQuery().singleResult());
        assertThat(submitted).isWaitingAt("ReviewCustomer").task().hasCandidateGroup("kyc-reviewers");
        complete(task());
        assertThat(submitted).hasPassed("ApproveCustomer").isWaitingAt("PlanExpiry");
    }

    @Test
    @DisplayName("XA-31 or reject")
    void rejectsAfterReview() {
        verified = "review";
        reviewed = "reject";
        var submitted = submitted(true);
        execute(jobQuery().singleResult());
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
        verified = "gave up";
        var submitted = submitted(true);
        execute(jobQuery().singleResult());
        assertThat(submitted).isWaitingAt("ReviewCustomer");
        complete(task());
        assertThat(submitted).hasPassed("ApproveCustomer");
    }

    @Test
    @DisplayName("XA-31 a customer whom the verification rejects is rejected, for its reasons")
    void rejectsByRules() {
        verified = "reject";
        var submitted = submitted(true);
        execute(jobQuery().singleResult());
        assertThat(submitted).isEnded().hasPassed("CustomerRejected");
        Assertions.assertThat(because).isEqualTo("OTHER");
    }

    @Test
    @DisplayName("XA-08 XA-09 an approval is planned to expire, the customer is reminded, and then it expires")
    void expires() {
        var submitted = submitted(true);
        execute(jobQuery().singleResult());
        execute(job("PlanExpiry"));
        assertThat(submitted).isWaitingAt("ReminderDue").variables().doesNotContainKeys("validity", "reminderLead");
        Assertions.assertThat(given).containsEntry("validity", "P2Y").containsEntry("reminderLead", "P30D");
        Assertions.assertThat(job("ReminderDue").getDuedate()).isEqualTo("2030-04-02T00:00:00Z");
        execute(job("ReminderDue"));
        assertThat(submitted).isWaitingAt("ValidityEnded");
        Assertions.assertThat(job("ValidityEnded").getDuedate()).isEqualTo("2030-05-02T00:00:00Z");
        execute(job("ValidityEnded"));
        assertThat(submitted).isEnded().hasPassed("CustomerExpired");
        Assertions.assertThat(done).containsExactly("approveCustomer", "remindCustomer", "expireCustomer");
    }

    @Test
    @DisplayName(
            "XA-08 a customer who is suspended under review loses the case: neither verified nor reviewed any more")
    void endsWhenSuspended() {
        for (boolean automatic : new boolean[] {true, false}) {
            var submitted = submitted(automatic);
            suspend();
            assertThat(submitted).isEnded().hasPassed("ReviewEnded");
        }
        Assertions.assertThat(jobQuery().count() + taskQuery().count()).isZero();
        Assertions.assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("CF-22 a review that is overdue is escalated, and stays to be done")
    void escalates() {
        var submitted = submitted(false);
        Assertions.assertThat(job("ReviewOverdue").getDuedate())
                .isEqualTo(Date.from(ClockUtil.getCurrentTime().toInstant().plus(24, ChronoUnit.HOURS)));
        execute(job("ReviewOverdue"));
        assertThat(submitted).isWaitingAt("ReviewCustomer").hasPassed("ReviewEscalated");
        Assertions.assertThat(done).containsExactly("escalateReview");
    }

    private static Job job(String activity) {
        return jobQuery().activityId(activity).singleResult();
    }

    private static void suspend() {
        runtimeService()
                .createMessageCorrelation("CustomerSuspended")
                .processInstanceBusinessKey("customer-1")
                .correlateAll();
    }

    private static ProcessInstance submitted(boolean automatic) {
        Map<String, Object> variables = Map.of("automaticVerification", automatic, "configuredApprovalScore", 80.0);
        return runtimeService().startProcessInstanceByKey("customer-kyc", "customer-1", variables);
    }
}
