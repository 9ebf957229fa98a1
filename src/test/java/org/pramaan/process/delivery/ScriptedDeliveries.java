package org.pramaan.process.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.pramaan.webhook.Deliveries;
import org.pramaan.webhook.DeliveryOutcome;
import org.pramaan.webhook.RetrySchedule;

/** Answers with the outcomes it was given, one after the other, and remembers what it was asked. */
class ScriptedDeliveries implements Deliveries {

    record Asked(String deliveryId, RetrySchedule schedule, Duration timeout) {}

    private final Queue<DeliveryOutcome> outcomes;
    private final List<Asked> asked = new ArrayList<>();

    ScriptedDeliveries(DeliveryOutcome... outcomes) {
        this.outcomes = new ArrayDeque<>(List.of(outcomes));
    }

    @Override
    public DeliveryOutcome attempt(String deliveryId, RetrySchedule schedule, Duration timeout) {
        asked.add(new Asked(deliveryId, schedule, timeout));
        return outcomes.remove();
    }

    List<Asked> asked() {
        return asked;
    }
}
