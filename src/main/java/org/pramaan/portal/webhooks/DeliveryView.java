package org.pramaan.portal.webhooks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.portal.Moment;
import org.pramaan.webhook.DeliveryOrigin;
import org.pramaan.webhook.DeliveryState;
import org.pramaan.webhook.LoggedDelivery;

/**
 * A delivery as pages show it.
 *
 * @param answer the last one, in words; null before the first attempt
 * @param callback whether it goes to the one receiver of its session, which is no webhook
 * @param millis how long that took
 */
record DeliveryView(
        String id,
        String eventId,
        String event,
        @Nullable UUID sessionId,
        @Nullable UUID endpointId,
        Moment created,
        DeliveryState state,
        boolean replayed,
        boolean callback,
        int attempts,
        @Nullable String answer,
        long millis) {

    static DeliveryView of(LoggedDelivery logged) {
        var last = logged.lastAttempt();
        return new DeliveryView(
                logged.id(),
                logged.eventId(),
                logged.event(),
                logged.sessionId(),
                logged.endpointId(),
                Moment.of(logged.createdAt()),
                logged.state(),
                logged.origin() == DeliveryOrigin.REPLAYED,
                logged.origin() == DeliveryOrigin.CALLBACK,
                logged.attempts().size(),
                last.map(attempt -> AnswerWords.of(attempt.status(), attempt.failure()))
                        .orElse(null),
                last.map(attempt -> attempt.duration().toMillis()).orElse(0L));
    }

    public String getStateWords() {
        return switch (state) {
            case PENDING -> "On its way";
            case DELIVERED -> "Heard";
            case GIVEN_UP, NOT_SENT -> "Given up";
        };
    }

    /** The class of its badge. */
    public String getMood() {
        return switch (state) {
            case PENDING -> "soon";
            case DELIVERED -> "good";
            case GIVEN_UP, NOT_SENT -> "bad";
        };
    }
}
