package org.pramaan.process.delivery;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.process.Variable;
import org.pramaan.webhook.Deliveries;
import org.pramaan.webhook.DeliveryOutcome;
import org.pramaan.webhook.DeliveryOutcome.Delivered;
import org.pramaan.webhook.DeliveryOutcome.TryAgain;
import org.pramaan.webhook.RetrySchedule;
import org.springframework.stereotype.Component;

/** Tries once to deliver; the business key is the delivery's id. */
@Component
class AttemptDelivery implements JavaDelegate {

    private static final Variable<String> RETRY_SCHEDULE = new Variable<>("retrySchedule", String.class);
    private static final Variable<String> TIMEOUT = new Variable<>("timeout", String.class);
    private static final Variable<Boolean> DELIVERED = new Variable<>("delivered", Boolean.class);
    private static final Variable<Boolean> TRY_AGAIN = new Variable<>("tryAgain", Boolean.class);
    private static final Variable<Date> NEXT_ATTEMPT_AT = new Variable<>("nextAttemptAt", Date.class);

    private final Deliveries deliveries;

    AttemptDelivery(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var schedule = RetrySchedule.parse(RETRY_SCHEDULE.require(execution));
        var timeout = Duration.parse(TIMEOUT.require(execution));
        tell(deliveries.attempt(execution.getProcessBusinessKey(), schedule, timeout), execution);
    }

    private static void tell(DeliveryOutcome outcome, DelegateExecution execution) {
        DELIVERED.set(execution, outcome instanceof Delivered);
        TRY_AGAIN.set(execution, outcome instanceof TryAgain);
        if (outcome instanceof TryAgain again) {
            NEXT_ATTEMPT_AT.set(execution, Date.from(again.at()));
        }
    }
}
