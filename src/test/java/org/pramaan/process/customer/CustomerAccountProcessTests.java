package org.pramaan.process.customer;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;

@Deployment(resources = {"processes/customer-sign-in.bpmn", "processes/customer-erasure.bpmn"})
class CustomerAccountProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private static final UUID CUSTOMER = UUID.fromString("4b8f0f2e-67c9-4d0e-9f7b-2a1f3c5d7e90");

    private final List<String> done = new ArrayList<>();
    private boolean away;
    private CamundaAccountWorkflow workflow;

    @BeforeEach
    void playSteps() {
        for (var step : List.of("followAccount", "eraseSignIn", "deleteFiles", "eraseAtProvider", "deleteCustomer")) {
            JavaDelegate play = execution -> {
                if (away) throw new IllegalStateException("away");
                done.add(step + " " + execution.getProcessBusinessKey());
            };
            Mocks.register(step, play);
        }
        workflow = new CamundaAccountWorkflow(
                runtimeService(), managementService(), new CamundaCaseEndings(runtimeService(), historyService()));
    }

    @Test
    @DisplayName("XA-23 sign-in follows the account, tried again until the directory is there")
    void follows() {
        workflow.follow(CUSTOMER);
        fail(3);
        Assertions.assertThat(job().getRetries()).isEqualTo(4);
        execute(job());
        Assertions.assertThat(done).containsExactly("followAccount " + CUSTOMER);
        Assertions.assertThat(jobQuery().count()).isZero();
    }

    @Test
    @DisplayName(
            "CF-24 an erasure goes on where it came to a halt, and is there but once however often it is asked for")
    void erases() {
        workflow.erase(CUSTOMER);
        execute(job());
        fail(7);
        Assertions.assertThat(job().getRetries()).isZero();
        workflow.erase(CUSTOMER);
        Assertions.assertThat(job().getRetries()).isEqualTo(1);
        execute(job());
        fail(7);
        workflow.erase(CUSTOMER);
        execute(job());
        execute(job());
        Assertions.assertThat(done)
                .containsExactly(
                        "eraseSignIn " + CUSTOMER,
                        "deleteFiles " + CUSTOMER,
                        "eraseAtProvider " + CUSTOMER,
                        "deleteCustomer " + CUSTOMER);
        assertThat(runtimeService().createProcessInstanceQuery().singleResult()).isNull();
    }

    private void fail(int times) {
        away = true;
        for (int time = 0; time < times; time++) {
            var halted = job();
            Assertions.assertThatThrownBy(() -> execute(halted)).hasMessage("away");
        }
        away = false;
    }

    private static Job job() {
        return jobQuery().singleResult();
    }
}
