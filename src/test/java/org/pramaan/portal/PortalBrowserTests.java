package org.pramaan.portal;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.process.Chromium;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
@DisplayName("CF-28 The portal in a real browser, on a phone and on a desk")
class PortalBrowserTests {

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "EN-03 EN-09 an owner signs in, sees to keys, settings and members; an administrator makes a client; axe-core finds no serious fault")
    void works() throws IOException, InterruptedException {
        Chromium.require();
        Chromium.run(
                "portal.mjs",
                "http://localhost:" + port,
                "owner of the demo",
                PramaanTest.ADMIN_PASSWORD,
                "target/screenshots");
    }
}
