package org.pramaan.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/kyc-session.bpmn")
@DisplayName("The drawing of a document's reading")
class ReadDocumentProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE = ProcessEngineExtension.builder()
            .useProcessEngine(OnTestEngine.engine())
            .build();

    @BeforeEach
    void registerSteps() {
        JavaDelegate done = execution -> {};
        List.of("readDocument", "markUnreadable", "reportReading").forEach(step -> Mocks.register(step, done));
    }

    @Test
    @DisplayName("reads, then reports")
    void reads() {
        var document = received();
        execute(job());
        assertThat(document).isEnded().hasPassedInOrder("ReadDocument", "ReportReading", "DocumentRead");
    }

    @Test
    @DisplayName("counts a document that cannot be read as read")
    void givesUp() {
        var document = received();
        runtimeService().correlateMessage("StepFailed");
        assertThat(document)
                .isEnded()
                .hasPassed("MarkUnreadable", "ReportReading")
                .hasNotPassed("ReadDocument");
    }

    private static ProcessInstance received() {
        var document = runtimeService().startProcessInstanceByKey("read-document", "session-1");
        assertThat(document).isWaitingAt("ReadDocument");
        return document;
    }
}
