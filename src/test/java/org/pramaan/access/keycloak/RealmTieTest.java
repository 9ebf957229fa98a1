package org.pramaan.access.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

@DisplayName("CF-33 A session of the realm ends the HTTP sessions that are tied to it")
class RealmTieTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final RealmSessions sessions = new RealmSessions();
    private final MockHttpSession session = new MockHttpSession();

    @Test
    @DisplayName("one that was signed in twice, as containers bind the new tie before they unbind the old")
    void twice() {
        var first = tie();
        var second = tie();
        sessions.tied("sid", first, session);
        sessions.tied("sid", second, session);
        sessions.untied("sid", first);

        sessions.end("other");
        assertThat(session.isInvalid()).isFalse();
        sessions.end("sid");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DisplayName("one whose portal was left while staff are still signed in there")
    void shared() {
        tie().fasten(session, "staff");
        tie().fasten(session, "portal");

        assertThat(RealmTie.loosen(session, "portal")).isPresent();
        assertThat(RealmTie.loosen(session, "portal")).isEmpty();

        sessions.end("sid");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DisplayName("none that was left altogether, and one that ended by itself without complaint")
    void left() {
        tie().fasten(session, "staff");
        RealmTie.loosen(session, "staff");
        sessions.end("sid");
        assertThat(session.isInvalid()).isFalse();

        sessions.tied("sid", tie(), session);
        session.invalidate();
        sessions.end("sid");
        assertThat(session.isInvalid()).isTrue();
    }

    private RealmTie tie() {
        var token = new OidcIdToken("token", NOW, NOW.plusSeconds(60), Map.of("sid", "sid"));
        return new RealmTie(token, NOW, sessions);
    }
}
