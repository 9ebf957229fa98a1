package org.pramaan.process.digilocker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;

@Deployment(resources = "processes/digilocker-fetch.bpmn")
@DisplayName("The drawing of a fetch from DigiLocker")
class DigilockerFetchProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private static final UUID SESSION = UUID.randomUUID();

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void registerSteps() {
        JavaDelegate notify = execution -> told.add((String) execution.getVariableLocal("event"));
        Mocks.register("notifyOfFetch", notify);
        Mocks.register("markFetchFailed", (JavaDelegate) execution -> {});
        fetches(execution -> {});
    }

    @Test
    @DisplayName("EN-65 tells that it began, fetches, and tells that it is done")
    void completes() {
        var fetch = asked();
        execute(job());
        assertThat(fetch)
                .isEnded()
                .hasPassedInOrder("FetchFromDigilocker", "NotifyFetchCompleted", "DocumentsReceived");
        Assertions.assertThat(told).containsExactly("kyc.digilocker_fetch_initiated", "kyc.digilocker_fetch_completed");
    }

    @Test
    @DisplayName("EN-65 EN-44 tells what DigiLocker refused for good; manual upload stays open")
    void isRefused() {
        fetches(execution -> {
            throw new BpmnError("FetchRefused");
        });
        var fetch = asked();
        execute(job());
        assertThat(fetch)
                .isEnded()
                .hasPassed("FetchRefused", "NotifyFetchFailed", "ManualUploadOpen")
                .hasNotPassed("MarkFetchFailed");
        Assertions.assertThat(told).containsExactly("kyc.digilocker_fetch_initiated", "kyc.digilocker_fetch_failed");
    }

    @Test
    @DisplayName("EN-65 EN-44 after its last attempt a fetch is marked failed, and the client hears so once")
    void givesUp() {
        var fetch = asked();
        runtimeService().correlateMessage("StepFailed");
        assertThat(fetch).isEnded().hasPassedInOrder("MarkFetchFailed", "NotifyFetchFailed", "ManualUploadOpen");
        Assertions.assertThat(told).containsExactly("kyc.digilocker_fetch_initiated", "kyc.digilocker_fetch_failed");
    }

    @Test
    @DisplayName("EN-44 a failure that may pass leaves the fetch where it is, to be tried again")
    void isTriedAgain() {
        fetches(execution -> {
            throw new IllegalStateException("away");
        });
        var fetch = asked();
        assertThatThrownBy(() -> execute(job())).hasStackTraceContaining("away");
        assertThat(fetch).isWaitingAt("FetchFromDigilocker");
        Assertions.assertThat(told).containsExactly("kyc.digilocker_fetch_initiated");
    }

    private static void fetches(JavaDelegate delegate) {
        Mocks.register("fetchFromDigilocker", delegate);
    }

    private static ProcessInstance asked() {
        new CamundaFetchWorkflow(runtimeService()).begin(SESSION, UUID.randomUUID());
        var fetch = processInstanceQuery()
                .processInstanceBusinessKey(SESSION.toString())
                .singleResult();
        assertThat(fetch).isWaitingAt("FetchFromDigilocker");
        return fetch;
    }
}
