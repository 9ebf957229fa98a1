package org.pramaan.process.message;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;

@Deployment(resources = "processes/notification.bpmn")
class NotificationProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private final List<String> done = new ArrayList<>();

    @Test
    @DisplayName("XA-11 a message that is taken at the first attempt is sent, never within the request")
    void sent() {
        var message = queued(execution -> done.add("sent " + execution.getProcessBusinessKey()));
        assertThat(message).isWaitingAt("SendMessage");
        Assertions.assertThat(done).isEmpty();
        execute(job());
        assertThat(message).isEnded().hasPassed("MessageSent").hasNotPassed("GiveUpMessage");
        Assertions.assertThat(done).containsExactly("sent message-1");
    }

    @Test
    @DisplayName("XA-11 a message that was not taken is tried again as the drawing says")
    void triedAgain() {
        var message = queued(execution -> {
            throw new IllegalStateException("not taken");
        });
        assertThat(message).isWaitingAt("SendMessage");
        assertThatThrownBy(() -> execute(job())).hasMessageContaining("not taken");
        assertThat(message).isWaitingAt("SendMessage");
        Assertions.assertThat(job().getRetries()).isEqualTo(6);
    }

    @Test
    @DisplayName("XA-11 a message that nobody takes is given up and forgotten")
    void givenUp() {
        var message = queued(execution -> {});
        assertThat(message).isWaitingAt("SendMessage");
        runtimeService()
                .createMessageCorrelation("StepFailed")
                .processInstanceId(message.getId())
                .correlate();
        assertThat(message).isEnded().hasPassed("GiveUpMessage", "MessageGivenUp");
        Assertions.assertThat(done).containsExactly("given up message-1");
    }

    private ProcessInstance queued(JavaDelegate send) {
        Mocks.register("sendMessage", send);
        JavaDelegate giveUp = execution -> done.add("given up " + execution.getProcessBusinessKey());
        Mocks.register("giveUpMessage", giveUp);
        return runtimeService().startProcessInstanceByKey("notification", "message-1");
    }
}
