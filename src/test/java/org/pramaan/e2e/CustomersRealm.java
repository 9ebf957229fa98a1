package org.pramaan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.pramaan.support.KeycloakServer;

/** The customers' realm as its administrator sees it, and as somebody who asks it for tokens does. */
final class CustomersRealm implements AutoCloseable {

    static final String NAME = "pramaan-customers";

    private final KeycloakServer server = KeycloakServer.running();
    private final Keycloak admin = Keycloak.getInstance(
            server.url(), "master", KeycloakServer.ADMIN, KeycloakServer.ADMIN_PASSWORD, "admin-cli");

    RealmResource realm() {
        return admin.realm(NAME);
    }

    Optional<UserRepresentation> find(String email) {
        return realm().users().searchByEmail(email, true).stream()
                .findFirst()
                .map(user -> realm().users().get(user.getId()).toRepresentation());
    }

    int sessions(String email) {
        return realm().users()
                .get(find(email).orElseThrow().getId())
                .getUserSessions()
                .size();
    }

    /** Somebody who has no account at Pramaan. */
    void add(String email, String password) {
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setFirstName("Somebody");
        user.setLastName("Else");
        user.setEnabled(true);
        user.setCredentials(List.of(password(password)));
        try (var answer = realm().users().create(user)) {
            if (answer.getStatus() != 201) throw new IllegalStateException("status " + answer.getStatus());
        }
    }

    /** Asks for tokens with the client's own secret. */
    JsonNode tokens(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(server.issuer(realm) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request);
    }

    JsonNode keys() {
        return send(HttpRequest.newBuilder(URI.create(server.issuer(NAME) + "/protocol/openid-connect/certs"))
                .build());
    }

    String issuer() {
        return server.issuer(NAME);
    }

    @Override
    public void close() {
        admin.close();
    }

    private static JsonNode send(HttpRequest request) {
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static CredentialRepresentation password(String value) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(value);
        return credential;
    }
}
