package org.pramaan.portal.webhooks;

import org.jspecify.annotations.Nullable;
import org.pramaan.webhook.TestEvents;

/**
 * What came of a test, in words.
 *
 * @param response the beginning of the receiver's answer, to be shown as text
 * @param deliveryId null if nothing was sent
 */
record TestView(
        boolean good,
        String words,
        String response,
        @Nullable String deliveryId) {

    static TestView of(TestEvents.Result result) {
        var answer = AnswerWords.of(result.status(), result.failure());
        var words = "%s %s, in %d ms"
                .formatted(
                        result.delivered() ? "Heard:" : "Not heard:",
                        answer,
                        result.duration().toMillis());
        return new TestView(result.delivered(), words, result.response(), result.deliveryId());
    }

    static TestView notSent(String why) {
        return new TestView(false, why, "", null);
    }
}
