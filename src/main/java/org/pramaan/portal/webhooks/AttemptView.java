package org.pramaan.portal.webhooks;

import org.jspecify.annotations.Nullable;
import org.pramaan.portal.Moment;
import org.pramaan.webhook.DeliveryDetails.Attempt;
import org.pramaan.webhook.Exchange;

/**
 * An attempt as pages show it.
 *
 * @param exchange null where it is not kept, or not any more
 */
record AttemptView(
        Moment at,
        String answer,
        boolean good,
        long millis,
        @Nullable Exchange exchange) {

    private static final int SUCCESS = 2;
    private static final int CLASS = 100;

    static AttemptView of(Attempt made) {
        var attempt = made.attempt();
        var status = attempt.status();
        return new AttemptView(
                Moment.of(attempt.at()),
                AnswerWords.of(status, attempt.failure()),
                status != null && status / CLASS == SUCCESS,
                attempt.duration().toMillis(),
                made.exchange());
    }
}
