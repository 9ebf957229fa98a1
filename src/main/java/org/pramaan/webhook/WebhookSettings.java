package org.pramaan.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries behave; when they are repeated stands in {@code webhook-delivery.bpmn}.
 *
 * @param jitter each wait is lengthened by a random part of it, at most this fraction
 * @param longestRetryAfter a receiver may ask for no longer pause (RFC 9110, Retry-After)
 * @param disableAfter an endpoint that failed all this while is switched off
 * @param attemptsPerEndpoint as many at once on one node, so that a dead receiver delays nobody else
 * @param attemptsAtOnce as many at once on one node over all endpoints, so that sessions keep their workers
 * @param testsAtOnce tests have places of their own, as many on one node and one for each endpoint
 * @param busyPause how long an attempt is put off when that many are under way
 * @param failingPause the same for an endpoint that heard nothing of late
 * @param previousSecretValid how long deliveries are signed with both secrets after a change
 * @param logRetention bodies and answers are kept as long; that an event was sent, and what came of it, for good
 * @param endpointsPerClient a client may have as many
 * @param replayAtOnce a client may have as many events sent again with one request
 */
@ConfigurationProperties("pramaan.webhook")
record WebhookSettings(
        @DefaultValue("0.1") double jitter,
        @DefaultValue("PT24H") Duration longestRetryAfter,
        @DefaultValue("P5D") Duration disableAfter,
        @DefaultValue("2") int attemptsPerEndpoint,
        @DefaultValue("3") int attemptsAtOnce,
        @DefaultValue("2") int testsAtOnce,
        @DefaultValue("PT3S") Duration busyPause,
        @DefaultValue("PT30S") Duration failingPause,
        @DefaultValue("P1D") Duration previousSecretValid,
        @DefaultValue("P90D") Duration logRetention,
        @DefaultValue("10") int endpointsPerClient,
        @DefaultValue("200") int replayAtOnce) {}
