package org.pramaan.webhook;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.pramaan.problem.Unavailable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries an endpoint with {@code kyc.test}, signed like any other event (EN-60). */
@Component
public class TestEvents {

    /** As long as a receiver may take to answer (EN-66). */
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final EndpointRepository endpoints;
    private final TestBulkhead bulkhead;
    private final TestParcels parcels;
    private final Courier courier;
    private final EndpointAudit audit;

    TestEvents(
            EndpointRepository endpoints,
            TestBulkhead bulkhead,
            TestParcels parcels,
            Courier courier,
            EndpointAudit audit) {
        this.endpoints = endpoints;
        this.bulkhead = bulkhead;
        this.parcels = parcels;
        this.courier = courier;
        this.audit = audit;
    }

    /**
     * One attempt, now, even if the endpoint is disabled; what comes of it changes nothing about the endpoint.
     *
     * @throws org.pramaan.problem.Refusal with status 404 if the client has no such endpoint
     * @throws Unavailable while too many tests are under way, or one of this endpoint
     */
    @Transactional
    public Result send(UUID clientId, UUID endpointId, Actor actor) {
        var endpoint = endpoints.find(clientId, endpointId).orElseThrow(WebhookEndpoints::unknown);
        try (var room = bulkhead.enter(endpoint).orElseThrow(TestEvents::busy)) {
            var parcel = parcels.pack(endpoint);
            var reply = courier.carry(parcel, TIMEOUT);
            parcels.settle(parcel, reply);
            audit.note(clientId, actor, "webhook.tested", endpointId);
            return Result.of(parcel, reply);
        }
    }

    private static Unavailable busy() {
        return new Unavailable("Other tests are under way; try again in a moment");
    }

    /**
     * What came of a test.
     *
     * @param status the receiver's HTTP status; without one {@code failure} is a word for why
     * @param response the beginning of the receiver's answer
     */
    public record Result(
            String deliveryId,
            String eventId,
            boolean delivered,
            @Nullable Integer status,
            @Nullable String failure,
            Duration duration,
            String response) {

        static Result of(Parcel parcel, Reply reply) {
            return new Result(
                    parcel.delivery().id(),
                    parcel.event().id(),
                    reply.heard(),
                    reply.status(),
                    reply.failure(),
                    reply.took(),
                    reply.body());
        }
    }
}
