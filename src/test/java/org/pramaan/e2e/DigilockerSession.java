package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A session of a client whose documents come from DigiLocker. */
record DigilockerSession(KycClient client, String user, String id) {

    static DigilockerSession open(KycClient client, String user) {
        return new DigilockerSession(client, user, client.open(user));
    }

    /** A session whose person has consented as that user of the simulator. */
    static DigilockerSession authorized(KycClient client, String person) {
        var session = open(client, "at-" + person);
        assertThat(session.consent(person).statusCode()).isEqualTo(200);
        return session;
    }

    Answer initiate() {
        return client.post(path("initiate"), "");
    }

    HttpResponse<String> consent(String person) {
        return new DigilockerPerson().consents(initiate().text("authorizationUrl"), person);
    }

    Answer fetch(String... documents) {
        return client.post(path("fetch"), "{\"documentTypes\":[\"%s\"]}".formatted(String.join("\",\"", documents)));
    }

    Answer fetchBoth() {
        return fetch("PAN", "AADHAAR");
    }

    Answer status() {
        return client.get(path("status"));
    }

    /** What was read, as soon as all of it was. */
    JsonNode extracted() {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> client.status(id).body().path("extractedData"),
                        read -> read.hasNonNull("panNumber") && read.hasNonNull("aadhaarNumber"));
    }

    String path(String action) {
        return "/v1/kyc/%s/digilocker/%s".formatted(id, action);
    }
}
