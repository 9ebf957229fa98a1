package org.pramaan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("keycloak")
class KeycloakServerTest {

    @Test
    @DisplayName("CF-33 the shipped realm stands in a real Keycloak")
    void staffRealm() throws IOException, InterruptedException {
        var address = KeycloakServer.running().issuer("pramaan") + "/.well-known/openid-configuration";
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("end_session_endpoint", "S256");
    }
}
