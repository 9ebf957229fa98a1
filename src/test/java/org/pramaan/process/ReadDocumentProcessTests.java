package org.pramaan.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.session.SessionErased;

@Deployment(resources = "processes/kyc-session.bpmn")
@DisplayName("The drawing of a document's reading")
class ReadDocumentProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.somePathsTaken();

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

    @Test
    @DisplayName("BS-09 ends when its session is erased, and no other with it")
    void erased() {
        var session = UUID.randomUUID();
        var document = received(session.toString());
        var another = received("session-2");
        new CaseErasure(runtimeService()).erase(new SessionErased(UUID.randomUUID(), session, "user-1", true));
        assertThat(document).isEnded().hasNotPassed("ReadDocument");
        assertThat(another).isWaitingAt("ReadDocument");
    }

    private static ProcessInstance received() {
        return received("session-1");
    }

    private static ProcessInstance received(String session) {
        var document = runtimeService().startProcessInstanceByKey("read-document", session);
        assertThat(document).isWaitingAt("ReadDocument");
        return document;
    }
}
