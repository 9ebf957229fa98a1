package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.pramaan.PramaanTest;
import org.pramaan.specimen.Person;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** A client's server: calls the public API with specimen pictures. */
final class SpecimenClient {

    private final RestClient http;
    private final SpecimenPictures pictures;

    SpecimenClient(int port, SpecimenPictures pictures) {
        this.http = RestClient.builder()
                .baseUrl("http://localhost:" + port + "/api/v1/kyc")
                .defaultHeader("X-API-Key", PramaanTest.API_KEY)
                .build();
        this.pictures = pictures;
    }

    /** Sends a person's documents with a stranger's photo, which nobody but a reviewer can decide. */
    String doubtfulSession(String user) {
        var session = body(http.post().uri("/initiate").body(Map.of("externalUserId", user)))
                .path("kycSessionId")
                .asText();
        upload("pan", user, pictures.pan());
        upload("aadhaar/front", user, pictures.aadhaarFront());
        upload("aadhaar/back", user, pictures.aadhaarBack());
        upload("live-photo", user, pictures.selfie(Person.S1));
        awaitStatus(session, "PENDING_REVIEW");
        return session;
    }

    void uploadOwnPhoto(String user) {
        upload("live-photo", user, pictures.selfie(Person.P0));
    }

    String status(String session) {
        return body(http.get().uri("/status/{session}", session)).path("status").asText();
    }

    void awaitStatus(String session, String... statuses) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(status(session)).isIn((Object[]) statuses));
    }

    private void upload(String kind, String user, byte[] jpeg) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("externalUserId", user);
        form.add("file", new ByteArrayResource(jpeg) {
            @Override
            public String getFilename() {
                return "picture.jpg";
            }
        });
        http.post()
                .uri("/upload/" + kind)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }

    private static JsonNode body(RestClient.RequestHeadersSpec<?> request) {
        return Objects.requireNonNull(request.retrieve().body(JsonNode.class));
    }
}
