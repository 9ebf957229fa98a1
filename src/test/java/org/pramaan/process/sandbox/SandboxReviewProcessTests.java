package org.pramaan.process.sandbox;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;

@Deployment(resources = "processes/sandbox-review.bpmn")
@DisplayName("BS-06 The drawing of a review that the sandbox plays")
class SandboxReviewProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    @Test
    @DisplayName("decides in a job of its own, once the session's review is open")
    void decides() {
        List<String> decided = new ArrayList<>();
        JavaDelegate decide = execution -> decided.add(execution.getProcessBusinessKey());
        Mocks.register("decideAsAsked", decide);
        var review = runtimeService().startProcessInstanceByKey("sandbox-review", "session-1");
        assertThat(review).isWaitingAt("DecideAsAsked");
        org.assertj.core.api.Assertions.assertThat(decided).isEmpty();
        execute(job());
        assertThat(review).isEnded().hasPassed("DecideAsAsked", "ReviewDecided");
        org.assertj.core.api.Assertions.assertThat(decided).containsExactly("session-1");
    }
}
