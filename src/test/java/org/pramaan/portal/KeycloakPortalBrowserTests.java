package org.pramaan.portal;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.process.Chromium;
import org.pramaan.support.RealmAdmin;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanKeycloakTest
@DisplayName("CF-33 The portal with Keycloak in a real browser, on a phone and on a desk")
class KeycloakPortalBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    Clients clients;

    @Test
    @DisplayName(
            "an owner signs in and out; every refusal is a page that says what to do; axe-core finds no serious fault")
    void works() throws IOException, InterruptedException {
        Chromium.require();
        clients.register(new Slug("browsed"), "Browsed & Sons");
        RealmAdmin.of("pramaan").user("owner.browsed", true, "/clients/browsed/owners");
        Chromium.run(
                "keycloak-portal.mjs",
                "http://localhost:" + port,
                "owner.browsed",
                RealmAdmin.PASSWORD,
                "target/screenshots/keycloak");
    }
}
