package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

@PramaanTest
@DisplayName("EN-30 Coming back from DigiLocker")
class DigilockerReturnTests {

    private final RunningServer server;
    private final KycClient client;
    private final DigilockerPerson person = new DigilockerPerson();

    DigilockerReturnTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        client = server.newClient();
    }

    @Test
    @DisplayName("EN-44 works once: the same state and code again find nothing")
    void worksOnce() {
        var session = DigilockerSession.open(client, "anna");
        var back = person.decides(session.initiate().text("authorizationUrl"), "consents", "allow");
        assertThat(person.get(back).statusCode()).isEqualTo(200);
        var again = person.get(back);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("no longer valid");
        assertThat(session.status().body().path("authorized").booleanValue()).isTrue();
    }

    @Test
    @DisplayName("EN-44 with a state that nobody gave finds nothing")
    void refusesUnknownStates() {
        var session = DigilockerSession.open(client, "bela");
        var back = person.decides(session.initiate().text("authorizationUrl"), "consents", "allow");
        var forged = UriComponentsBuilder.fromUri(back)
                .replaceQueryParam("state", "A".repeat(43))
                .build(true)
                .toUri();
        assertThat(person.get(forged).statusCode()).isEqualTo(400);
        assertThat(person.get(callback("")).statusCode()).isEqualTo(400);
        assertThat(session.status().body().path("authorized").booleanValue()).isFalse();
    }

    @Test
    @DisplayName(
            "EN-44 RFC 7636 a code with another session's state fails, for its verifier does not fit; neither is authorized")
    void refusesForeignStates() {
        var victim = DigilockerSession.open(client, "chandra");
        var attacker = DigilockerSession.open(server.newClient(), "devi");
        var victimState = parameter(URI.create(victim.initiate().text("authorizationUrl")), "state");
        var stolen = person.decides(attacker.initiate().text("authorizationUrl"), "consents", "allow");
        var mixed = UriComponentsBuilder.fromUri(stolen)
                .replaceQueryParam("state", victimState)
                .build(true)
                .toUri();
        assertThat(person.get(mixed).body()).contains("DigiLocker did not answer");
        assertThat(victim.status().body().path("authorized").booleanValue()).isFalse();
        assertThat(attacker.status().body().path("authorized").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("EN-27 after ten minutes finds nothing")
    void expires() {
        var session = DigilockerSession.open(client, "esha");
        var back = person.decides(session.initiate().text("authorizationUrl"), "consents", "allow");
        server.database()
                .sql("update digilocker_authorization set expires_at = now() where session_id = ?::uuid")
                .param(session.id())
                .update();
        assertThat(person.get(back).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("BS-09 what was granted goes with its session, which gave way to a newer one and is erased")
    void erasesGrants() {
        var session = DigilockerSession.authorized(client, "consents");
        assertThat(client.open(session.user())).isNotEqualTo(session.id());
        var grants = "select count(*) from digilocker_grant where session_id = ?::uuid";
        assertThat(server.count(grants, session.id())).isOne();
        assertThat(client.delete("/v1/sessions/" + session.id()).status()).isEqualTo(204);
        assertThat(server.count(grants, session.id())).isZero();
        assertThat(session.status().status()).isEqualTo(404);
        assertThat(server.count(
                        "select count(*) from kyc_user where external_user_id = ? and client_id = (select id from client where slug = ?)",
                        session.user(),
                        client.slug()))
                .isOne();
    }

    @Test
    @DisplayName("EN-44 keeps neither state, verifier nor tokens readable")
    void keepsSecrets() {
        var session = DigilockerSession.open(client, "farid");
        var url = session.initiate().text("authorizationUrl");
        var traces = new Traces(server.database());
        assertThat(traces.columnsWith(parameter(URI.create(url), "state"), "digilocker"))
                .isEmpty();
        person.consents(url, "consents");
        assertThat(traces.columnsWith("access", "digilocker_grant")).isEmpty();
        assertThat(traces.columnsWith(server.specimens().identity().fullName(), "digilocker"))
                .isEmpty();
    }

    @Test
    @DisplayName("the alias of the older client library leads to the same place")
    void knowsTheAlias() {
        var session = DigilockerSession.open(client, "gita");
        var back = person.decides(session.initiate().text("authorizationUrl"), "consents", "allow");
        var alias =
                URI.create(back.toString().replace("/api/v1/kyc/digilocker/callback", "/api/digilocker/auth/callback"));
        assertThat(person.get(alias).statusCode()).isEqualTo(200);
        assertThat(session.status().body().path("authorized").booleanValue()).isTrue();
    }

    @Test
    @DisplayName("goes to the client's own address if it named one, with what became of it")
    void goesToTheClient() {
        for (var outcome : Map.of("allow", "authorized", "deny", "refused").entrySet()) {
            var session = DigilockerSession.open(client, "hari");
            var url = client.post(session.path("initiate"), "{\"returnUrl\":\"https://bank.example/kyc?step=2\"}")
                    .text("authorizationUrl");
            var answer = person.get(person.decides(url, "consents", outcome.getKey()));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .isEqualTo("https://bank.example/kyc?step=2&kycSessionId=%s&digilocker=%s"
                            .formatted(session.id(), outcome.getValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://bank.example/", "/kyc", "javascript:alert(1)", "https://u:p@bank.example/", "https:///x"
            })
    @DisplayName("refuses addresses to return to that are not safe")
    void refusesUnsafeAddresses(String address) {
        var session = DigilockerSession.open(client, "indra");
        var answer = client.post(session.path("initiate"), "{\"returnUrl\":\"%s\"}".formatted(address));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    @DisplayName("EN-04 EN-27 an unknown session is a 404, without a key it is a 401")
    void knowsSessionsOnly() {
        var path = "/v1/kyc/00000000-0000-4000-8000-000000000000/digilocker/";
        assertThat(client.post(path + "initiate", "").status()).isEqualTo(404);
        assertThat(client.get(path + "status").status()).isEqualTo(404);
        assertThat(person.get(URI.create("http://localhost:%d/api%sstatus".formatted(server.port(), path)))
                        .statusCode())
                .isEqualTo(401);
    }

    private URI callback(String query) {
        return URI.create("http://localhost:%d/api/v1/kyc/digilocker/callback%s".formatted(server.port(), query));
    }

    private static String parameter(URI address, String name) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name);
    }
}
