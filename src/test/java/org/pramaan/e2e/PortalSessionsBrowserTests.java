package org.pramaan.e2e;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.process.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("CF-28 A member among the sessions, with a real browser")
class PortalSessionsBrowserTests {

    private final ApplicationContext context;

    PortalSessionsBrowserTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void wantABrowser() {
        Chromium.require();
    }

    @Test
    @DisplayName(
            "EN-09 BS-06 finds a session, reads its case and its drawing, looks at usage and status, on a phone too")
    void looksAround() throws IOException, InterruptedException {
        var portal = new PortalCase(context);
        portal.session("sandbox-approved-browser", "FACE_VERIFIED");
        portal.session("sandbox-rejected-browser", "REJECTED");
        portal.session("sandbox-review-approved-browser", "VERIFIED");
        portal.sandbox().open("sandbox-review-<b>nobody</b>");
        var session = portal.session("sandbox-review-browser", "PENDING_REVIEW");
        var port = new RunningServer(context).port();
        Chromium.run(
                "portal-sessions.mjs",
                "http://localhost:" + port,
                PortalCase.OWNER,
                PortalCase.PASSWORD,
                session,
                "target/screenshots");
    }
}
