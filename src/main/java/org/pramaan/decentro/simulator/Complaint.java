package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;

/** What Decentro does not accept, whoever is asked about. */
record Complaint(int status, String responseKey) {

    private static final List<String> SIGN_IN = List.of("client_id", "client_secret", "module_secret");
    private static final int SHORTEST_PURPOSE = 20;

    static Optional<Complaint> about(Headers headers, JsonNode request) {
        boolean signedIn =
                SIGN_IN.stream().allMatch(name -> DecentroSimulator.CREDENTIAL.equals(headers.getFirst(name)));
        if (!signedIn) return Optional.of(new Complaint(401, "error_unauthorized_module"));
        if (!request.isObject()) return Optional.of(new Complaint(400, "error_malformed_request"));
        if (!request.path("reference_id").asText().matches("[A-Za-z0-9]+"))
            return Optional.of(new Complaint(400, "error_invalid_reference_id"));
        return aboutConsent(request);
    }

    static Complaint repeated() {
        return new Complaint(400, "error_duplicate_reference_id");
    }

    private static Optional<Complaint> aboutConsent(JsonNode request) {
        if (!request.has("document_type")) return Optional.empty();
        var consent = request.path("consent").asText();
        if (!consent.equals("Y") && !consent.equals("true"))
            return Optional.of(new Complaint(400, "error_invalid_consent_type"));
        return request.path("consent_purpose").asText().length() > SHORTEST_PURPOSE
                ? Optional.empty()
                : Optional.of(new Complaint(400, "error_short_purpose_length"));
    }
}
