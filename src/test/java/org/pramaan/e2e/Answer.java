package org.pramaan.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the server answered. */
record Answer(HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode body() {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Not JSON, answered with status " + status(), broken);
        }
    }

    /** A member of the body as text, empty if there is none. */
    String text(String member) {
        return body().path(member).asText();
    }
}
