package org.pramaan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** This server's public API, called as any client calls it. */
final class PublicApi {

    private final RestClient http;

    PublicApi(String baseUrl, String apiKey) {
        http = RestClient.builder()
                .baseUrl(baseUrl)
                .defaultHeader("X-API-Key", apiKey)
                .build();
    }

    String openSession(String externalUserId) {
        return post("/v1/kyc/initiate", Map.of("externalUserId", externalUserId))
                .path("kycSessionId")
                .asText();
    }

    void upload(String path, String externalUserId, Path file) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("externalUserId", externalUserId);
        form.add("file", new FileSystemResource(file));
        http.post()
                .uri("/v1/kyc/upload/" + path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }

    JsonNode verify(String sessionId) {
        return post("/v1/kyc/verify", Map.of("kycSessionId", sessionId));
    }

    JsonNode status(String sessionId) {
        return body(http.get().uri("/v1/kyc/status/{id}", sessionId));
    }

    /** Answers the secret that deliveries are signed with. */
    String setWebhook(String url) {
        return body(http.put()
                        .uri("/v1/client/webhook")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("url", url)))
                .path("secret")
                .asText();
    }

    private JsonNode post(String path, Map<String, String> body) {
        return body(
                http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body));
    }

    private static JsonNode body(RestClient.RequestHeadersSpec<?> request) {
        var answer = request.retrieve().body(JsonNode.class);
        if (answer == null) throw new IllegalStateException("The server answered nothing");
        return answer;
    }
}
