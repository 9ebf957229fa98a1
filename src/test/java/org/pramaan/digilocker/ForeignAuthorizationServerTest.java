package org.pramaan.digilocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.TestOutbound;
import org.pramaan.status.Sightings;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

@DisplayName("EN-44 The OAuth client against a foreign authorization server")
class ForeignAuthorizationServerTest {

    private static final String BACK = "http://localhost:1/api/v1/kyc/digilocker/callback";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    private static ForeignAuthorizationServer server;

    private final GuardedHttp http = TestOutbound.http();
    private final Partnership partnership = partnership();
    private final TokenCalls calls = calls();

    @BeforeAll
    static void start() throws IOException {
        server = ForeignAuthorizationServer.start();
        server.register(BACK);
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
    }

    @AfterEach
    void hangUp() {
        http.close();
    }

    @Test
    @DisplayName("RFC 7636 exchanges a code with its verifier, and renews the token")
    void exchanges() throws IOException, InterruptedException {
        var tokens = calls.exchange(code(), "state", VERIFIER);
        assertThat(tokens.accessToken()).isNotBlank();
        assertThat(tokens.expiresAt()).isAfter(Clock.systemUTC().instant());
        var renewed = calls.refresh(tokens);
        assertThat(renewed.accessToken()).isNotBlank().isNotEqualTo(tokens.accessToken());
        assertThat(renewed.refreshToken()).isNotBlank();
    }

    @Test
    @DisplayName("RFC 7636 is refused with another verifier")
    void wrongVerifier() throws IOException, InterruptedException {
        var code = code();
        assertRefused(() -> calls.exchange(code, "state", VERIFIER + "x"));
        assertThat(server.refusal()).contains("PKCE verification failed");
    }

    @Test
    @DisplayName("RFC 6749 4.1.2 is refused with a code that was used, and loses what it got for it")
    void replayedCode() throws IOException, InterruptedException {
        var code = code();
        var tokens = calls.exchange(code, "state", VERIFIER);
        assertRefused(() -> calls.exchange(code, "state", VERIFIER));
        assertThat(server.refusal()).contains("authorization code already consumed");
        assertRefused(() -> calls.refresh(tokens));
        assertThat(server.refusal()).contains("refresh token not found");
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DigilockerRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("TOKEN_EXPIRED"));
    }

    /** What the person is sent back with who consented to the request that this server makes. */
    private String code() throws IOException, InterruptedException {
        var registration = partnership.require().registration();
        var url = UriComponentsBuilder.fromUriString(
                        registration.getProviderDetails().getAuthorizationUri())
                .queryParam("response_type", "code")
                .queryParam("client_id", registration.getClientId())
                .queryParam("redirect_uri", registration.getRedirectUri())
                .queryParam("scope", String.join(" ", registration.getScopes()))
                .queryParam("state", "state")
                .queryParam("code_challenge_method", "S256")
                .queryParam(
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(VERIFIER)))
                .toUriString();
        var back = UriComponentsBuilder.fromUri(server.consent(url)).build().getQueryParams();
        assertThat(back.getFirst("state")).isEqualTo("state");
        return back.getFirst("code");
    }

    private static Partnership partnership() {
        var simulators = new StaticListableBeanFactory().getBeanProvider(SimulatedCounterpart.class);
        return new Partnership(settings(), simulators, new OwnAddress());
    }

    private TokenCalls calls() {
        var clients = new DigilockerHttp();
        var guard = TestOutbound.guardAllowing("localhost");
        var sightings = new Sightings(Clock.systemUTC());
        return new TokenCalls(
                partnership,
                clients.digilockerCodes(http, guard, settings(), sightings),
                clients.digilockerRefreshes(http, guard, settings(), sightings),
                Clock.systemUTC());
    }

    /** Bound as Spring binds them. */
    private static DigilockerSettings settings() {
        var source = new MapConfigurationPropertySource(server.settings(BACK));
        return new Binder(source)
                .bind("pramaan.digilocker", DigilockerSettings.class)
                .get();
    }
}
