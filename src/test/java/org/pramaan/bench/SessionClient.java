package org.pramaan.bench;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pramaan.PramaanTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** A client that opens sessions and uploads documents over HTTP. */
final class SessionClient {

    private final RestClient http;

    SessionClient(int port) {
        http = RestClient.builder()
                .baseUrl("http://localhost:" + port + "/api/v1/kyc")
                .defaultHeader("X-API-Key", PramaanTest.API_KEY)
                .build();
    }

    UUID open(String user) {
        var answer = http.post()
                .uri("/initiate")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("externalUserId", user))
                .retrieve()
                .body(Map.class);
        return UUID.fromString(String.valueOf(Objects.requireNonNull(answer).get("kycSessionId")));
    }

    void upload(String user, String path, byte[] picture) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("externalUserId", user);
        form.add("file", new Picture(picture));
        http.post()
                .uri("/upload/" + path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }

    /** Without a file name the part would be no file. */
    private static final class Picture extends ByteArrayResource {

        Picture(byte[] bytes) {
            super(bytes);
        }

        @Override
        public String getFilename() {
            return "picture.jpg";
        }
    }
}
