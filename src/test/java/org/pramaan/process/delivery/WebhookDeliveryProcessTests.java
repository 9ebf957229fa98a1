package org.pramaan.process.delivery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;
import org.pramaan.process.delivery.ScriptedDeliveries.Asked;
import org.pramaan.webhook.DeliveryOutcome;
import org.pramaan.webhook.DeliveryOutcome.Delivered;
import org.pramaan.webhook.DeliveryOutcome.GivenUp;
import org.pramaan.webhook.DeliveryOutcome.TryAgain;
import org.pramaan.webhook.RetrySchedule;

@Deployment(resources = "processes/webhook-delivery.bpmn")
class WebhookDeliveryProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private static final Instant DUE = Instant.parse("2031-01-01T10:00:05Z");

    private ScriptedDeliveries deliveries = new ScriptedDeliveries();

    @Test
    @DisplayName("EN-66 an event heard at the first attempt is delivered")
    void heardAtTheFirstAttempt() {
        var delivery = raised(new Delivered());
        assertThat(delivery).isWaitingAt("AttemptDelivery").hasBusinessKey("dlv_1");
        execute(job());
        assertThat(delivery).isEnded().hasPassed("Delivered").hasNotPassed("NextAttemptDue");
    }

    @Test
    @DisplayName("EN-66 CF-20 an event not heard waits until the next attempt is due, and is tried again")
    void waitsUntilTheNextAttemptIsDue() {
        var delivery = raised(new TryAgain(DUE), new Delivered());
        assertThat(delivery).isWaitingAt("AttemptDelivery");
        execute(job());
        assertThat(delivery).isWaitingAt("NextAttemptDue");
        assertThat(job()).hasDueDate(Date.from(DUE));
        execute(job());
        execute(job());
        assertThat(delivery).isEnded().hasPassedInOrder("NextAttemptDue", "Delivered");
        Assertions.assertThat(deliveries.asked()).extracting(Asked::deliveryId).containsExactly("dlv_1", "dlv_1");
    }

    @Test
    @DisplayName("EN-67 an event that cannot be delivered is given up")
    void isGivenUp() {
        var delivery = raised(new TryAgain(DUE), new GivenUp());
        assertThat(delivery).isWaitingAt("AttemptDelivery");
        execute(job());
        execute(job());
        execute(job());
        assertThat(delivery).isEnded().hasPassed("DeliveryGivenUp");
    }

    @Test
    @DisplayName("EN-66 BS-03 schedule and timeout stand in the drawing")
    void scheduleAndTimeoutStandInTheDrawing() {
        assertThat(raised(new Delivered())).isWaitingAt("AttemptDelivery");
        execute(job());
        Assertions.assertThat(deliveries.asked()).singleElement().satisfies(asked -> {
            Assertions.assertThat(asked.timeout()).hasSeconds(10);
            Assertions.assertThat(asked.schedule())
                    .isEqualTo(RetrySchedule.parse("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H"));
        });
    }

    @Test
    @DisplayName("A failure of our own leaves the event where it is, to be tried again by the engine")
    void aFailureOfOurOwnIsRetried() {
        var delivery = raised();
        assertThat(delivery).isWaitingAt("AttemptDelivery");
        assertThatThrownBy(() -> execute(job())).hasStackTraceContaining("NoSuchElement");
        assertThat(delivery).isWaitingAt("AttemptDelivery");
    }

    private ProcessInstance raised(DeliveryOutcome... outcomes) {
        deliveries = new ScriptedDeliveries(outcomes);
        Mocks.register("attemptDelivery", new AttemptDelivery(deliveries));
        new CamundaWebhookWorkflow(runtimeService()).deliver("dlv_1", UUID.randomUUID());
        return processInstanceQuery().processInstanceBusinessKey("dlv_1").singleResult();
    }
}
