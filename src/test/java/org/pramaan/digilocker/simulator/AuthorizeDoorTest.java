package org.pramaan.digilocker.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.platform.SteppingClock;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@DisplayName("EN-46 The simulator's consent page")
class AuthorizeDoorTest {

    private static final String BACK = "http://localhost:8080/back?a=b";

    private final AuthorizeDoor door =
            new AuthorizeDoor(new TokenBook(new SecureRandom(), new SteppingClock()), "pramaan", pages());
    private final Map<String, String> asked = new HashMap<>(Map.of(
            "client_id", "pramaan",
            "redirect_uri", BACK,
            "state", "s t/ä",
            "response_type", "code",
            "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            "code_challenge_method", "S256"));

    @Test
    @DisplayName("offers every user, says what it is, and lets no script run")
    void asks() {
        var answer = door.answer(call("GET"));
        var html = new String(answer.body(), UTF_8);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(html).contains("This is not DigiLocker", "action=\"/public/oauth2/1/authorize\"");
        for (var user : SimulatedUser.values()) assertThat(html).contains("value=\"" + user.id() + "\"");
        assertThat(answer.headers().get("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self' http://localhost:8080")
                .doesNotContain("unsafe");
    }

    @Test
    @DisplayName("sends who allows back with a code and the state as it came")
    void allows() {
        var location = decide("consents", "allow");
        assertThat(location).startsWith(BACK + "&code=").endsWith("&state=s%20t%2F%C3%A4");
    }

    @ParameterizedTest
    @CsvSource({"consents, deny", "refuses, allow", "refuses, deny"})
    @DisplayName("sends who denies back with an error")
    void denies(String user, String decision) {
        assertThat(decide(user, decision))
                .startsWith(BACK + "&error=access_denied")
                .doesNotContain("code=");
    }

    @ParameterizedTest
    @CsvSource({"code_challenge_method, plain", "code_challenge, ''", "response_type, token", "state, ''"})
    @DisplayName("RFC 7636 insists on PKCE with S256, a code and a state")
    void insists(String parameter, String value) {
        asked.put(parameter, value);
        assertThat(door.answer(call("GET")).headers().get("Location")).contains("error=invalid_request");
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, other",
        "redirect_uri, https://evil.example/",
        "redirect_uri, http://localhost.evil.example/",
        "redirect_uri, http://localhost:1@evil.example/"
    })
    @DisplayName("RFC 6749 4.1.2.1 sends nobody to an address that is not registered")
    void sendsNobodyElsewhere(String parameter, String value) {
        asked.put(parameter, value);
        var answer = door.answer(call("GET"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).doesNotContainKey("Location");
    }

    private String decide(String user, String decision) {
        asked.put("user", user);
        asked.put("decision", decision);
        return door.answer(call("POST")).headers().getOrDefault("Location", "");
    }

    private Call call(String method) {
        return new Call(method, "/public/oauth2/1/authorize", asked, "");
    }

    private static SpringTemplateEngine pages() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
