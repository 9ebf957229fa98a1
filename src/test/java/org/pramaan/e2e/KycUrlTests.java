package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.pramaan.client.Credits;
import org.pramaan.compliance.Actor;
import org.pramaan.thirdfactor.ThirdFactorTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The KYC URL of ThirdFactor's hosted flow")
class KycUrlTests {

    private static final String PATH = "/tfauth/get-kyc-url/";
    private static final String CALLBACK = "https://yourwebhook.comma/281f1268-6f8b-4cf9-903d-d8ab3ab9618a";
    private static final String REFUSED = "{\"error\":\"Invalid token or token does not belong to tenant: %s\"}";

    private final ApplicationContext context;
    private final RunningServer server;
    private final GatewayClient guest;

    KycUrlTests(@Autowired ApplicationContext context) {
        this.context = context;
        server = new RunningServer(context);
        guest = new GatewayClient(server.port());
    }

    @Test
    @DisplayName("TF-07 TF-09 the printed payload, signed by its tenant, gives a URL and tells the credits left")
    void answersAsPrinted() {
        var tenant = withCredits(97);
        renameAsPrinted(tenant);
        var token = tenant.asks(CALLBACK).with("iss", "IZ8371QZ40").with("token", "3IRY66384N");
        var answer = guest.json(PATH, "{\"jwt_token\":\"%s\"}".formatted(token.signed()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("url", "remaining_credits");
        assertThat(answer.text("url"))
                .matches("http://localhost:" + server.port() + "/tfauth/start\\?token=[A-Za-z0-9_-]{43}");
        assertThat(answer.body().path("remaining_credits").asInt()).isEqualTo(96);
        assertThat(sessionsOf(tenant)).isEqualTo(1);
    }

    @Test
    @DisplayName("TF-07 CF-18 CF-5 the token comes in jwt_token, token or jwt, bare, quoted, in a form, or as bearer")
    void takesTheTokenAnywhere() {
        var tenant = withCredits(20);
        var token = tenant.asks(CALLBACK);
        var jwt = token.signed();
        for (var field : new String[] {"jwt_token", "token", "jwt"}) {
            assertMade(guest.json(PATH, "{\"%s\":\"%s\"}".formatted(field, jwt)));
        }
        assertMade(guest.json("/tfauth/get-kyc-url", "{\"jwt_token\":\"%s\"}".formatted(jwt)));
        assertMade(guest.json(PATH, jwt));
        assertMade(guest.json(PATH, "\"%s\"".formatted(jwt)));
        assertMade(guest.form(PATH, "jwt_token=" + jwt));
        assertMade(guest.form(PATH, jwt));
        var bearer = GatewayClient.bearing(server.port(), jwt);
        assertMade(bearer.json(PATH, ""));
        assertMade(bearer.json(PATH, token.json())); // its claims have a member "token" that is no JWT
    }

    @Test
    @DisplayName("TF-08 CF-18 what proves nothing is a 401 in the printed words, and takes no credit")
    void refusesForgeries() {
        var tenant = withCredits(1);
        var stranger = withCredits(1);
        var good = tenant.asks(CALLBACK);
        var forged = new ArrayList<String>();
        forged.add(good.signed(stranger.issued().secret()));
        forged.add(good.with("token", stranger.issued().token()).signed());
        forged.add(good.with("token", 5).signed());
        forged.add(good.without("token").signed());
        forged.add(good.with("iat", Instant.now().plusSeconds(600).getEpochSecond())
                .signed());
        forged.add(good.without("iat").signed());
        forged.add(good.with("exp", Instant.now().minusSeconds(600).getEpochSecond())
                .signed());
        forged.add(good.with("nbf", Instant.now().plusSeconds(600).getEpochSecond())
                .signed());
        forged.add(good.headed("{\"alg\":\"HS512\"}").signed());
        forged.add(good.headed("{\"alg\":\"RS256\"}").signed());
        forged.add(good.headed("{\"alg\":\"nOnE\"}").signed());
        forged.add(good.headed("{\"alg\":\"HS256\",\"crit\":[\"x\"],\"x\":1}").signed());
        forged.add(good.signed().replaceAll("\\.[^.]*$", ".AAAA"));
        assertThat(forged).allSatisfy(jwt -> assertRefused(jwt, "Org Name"));
        assertThat(balanceOf(tenant)).isEqualTo(1);
        assertThat(sessionsOf(tenant)).isZero();
    }

    @Test
    @DisplayName("TF-08 CF-18 what names no tenant, or is hardly a token, is a 401 that names none")
    void refusesWhatNamesNobody() {
        var tenant = withCredits(1);
        var good = tenant.asks(CALLBACK);
        var secret = tenant.issued().secret();
        var none = new ArrayList<String>();
        none.add(good.with("iss", "NOBODY0000").signed());
        none.add(good.without("iss").signed());
        none.add(good.with("iss", "NOBODY\u0000").signed());
        none.add(good.with("iss", 5).signed());
        none.add(good.headed("{\"alg\":\"none\"}").signed());
        none.add(good.headed("{\"alg\":\"none\"}").signed().replaceAll("\\.[^.]*$", "."));
        none.add(good.headed("{\"alg\":\"HS256\",\"alg\":\"none\"}").signed());
        none.add(good.signed(
                good.json().replaceFirst("\\{", "{\"iss\":\"" + tenant.issued().iss() + "\","), secret));
        none.add(good.with("name", "x".repeat(9000)).signed());
        none.add(good.signed().replaceAll("\\.[^.]*$", "."));
        none.add(good.signed("[1]", secret));
        none.add(good.signed("{", secret));
        none.add(good.signed("[".repeat(4000), secret));
        none.add("no token at all");
        none.add("a.b.c");
        assertThat(none).allSatisfy(jwt -> assertRefused(jwt, "unknown"));
        assertNamesNobody(guest.json(PATH, "{}"));
        assertNamesNobody(guest.json(PATH, "{\"jwt_token\":null}"));
        assertNamesNobody(guest.json(PATH, "{\"jwt_token\":"));
        assertNamesNobody(guest.json(PATH, "x".repeat(100_000)));
        assertThat(balanceOf(tenant)).isEqualTo(1);
    }

    @Test
    @DisplayName("CF-18 headers that point at other keys change nothing: the tenant's secret counts")
    void ignoresOtherKeys() {
        var tenant = withCredits(2);
        var header = "{\"alg\":\"HS256\",\"kid\":\"../../dev/null\",\"jku\":\"https://evil.example/keys\"}";
        assertMade(ask(tenant.asks(CALLBACK).headed(header).signed()));
        var jwk = "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"%s\"}}"
                .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]));
        assertRefused(tenant.asks(CALLBACK).headed(jwk).signed("\0".repeat(32)), "unknown");
    }

    @Test
    @DisplayName("TF-08 CF-18 an address that sends nothing but forgeries is told to wait; a good token goes through")
    void slowsForgeries() {
        var tenant = withCredits(1);
        try {
            assertThat(IntStream.range(0, 121).map(i -> ask("a.b.c").status()).filter(status -> status == 429))
                    .isNotEmpty();
            assertMade(ask(tenant.asks(CALLBACK).signed()));
        } finally {
            server.database()
                    .sql("delete from rate_limit where id like 'tfauth-refused%'")
                    .update();
        }
    }

    @Test
    @DisplayName("TF-08 TF-09 without a credit it is a 402 in the printed words, and nothing is opened")
    void needsACredit() {
        var tenant = withCredits(0);
        var answer = ask(tenant.asks(CALLBACK).signed());
        assertThat(answer.status()).isEqualTo(402);
        assertThat(answer.response().body())
                .isEqualTo("{\"error\":\"Insufficient credits. Available credits: 0."
                        + " 1 credit is required to generate KYC URL.\"}");
        assertThat(sessionsOf(tenant)).isZero();
    }

    @Test
    @DisplayName("TF-09 of twelve requests at once that want one of five credits five get a URL")
    void takesCreditsAtomically() {
        var tenant = withCredits(5);
        var pool = Executors.newFixedThreadPool(12);
        var answers = IntStream.range(0, 12)
                .mapToObj(i -> tenant.asks(CALLBACK).with("identifier", "person-" + i))
                .map(token -> pool.submit(() -> ask(token.signed()).status()))
                .toList();
        assertThat(answers)
                .extracting(answer -> answer.get())
                .containsOnly(200, 402)
                .filteredOn(status -> status == 200)
                .hasSize(5);
        pool.shutdown();
        assertThat(balanceOf(tenant)).isZero();
        assertThat(sessionsOf(tenant)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/hook",
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/hook",
                "https://user@example.com/hook",
                "https://2130706433/hook",
                "ftp://example.com/hook",
                "javascript:alert(1)",
                "hook",
                " "
            })
    @DisplayName("TF-07 TF-11 CF-29 a callback that is not to be called is a 422 that names it, and takes no credit")
    void refusesCallbacks(String callback) {
        var tenant = withCredits(1);
        assertFault(ask(tenant.asks(callback).signed()), "callback");
        assertThat(balanceOf(tenant)).isEqualTo(1);
        assertThat(sessionsOf(tenant)).isZero();
    }

    @Test
    @DisplayName("TF-07 a claim that is missing, too long or of another type is a 422 that names it")
    void refusesClaims() {
        var good = withCredits(9).asks(CALLBACK);
        assertFault(ask(good.without("callback").signed()), "callback");
        assertFault(ask(good.without("identifier").without("sub").signed()), "identifier");
        assertFault(ask(good.with("identifier", "x".repeat(256)).signed()), "identifier");
        assertFault(ask(good.with("label", new int[] {1}).signed()), "label");
        assertFault(ask(good.with("name", "a\u0000b").signed()), "name");
        assertFault(ask(good.with("return_url", "javascript:alert(1)").signed()), "return_url");
        assertMade(ask(good.without("identifier").signed()));
        assertMade(ask(good.with("identifier", 9888888888L).with("is_sdk", true).signed()));
    }

    @Test
    @DisplayName("TF-07 after a rotation both secrets sign; what is stored or logged in the trail shows neither")
    void rotates() {
        var tenant = withCredits(3);
        var tenants = context.getBean(ThirdFactorTenants.class);
        var rotated = tenants.rotate(tenant.clientId(), Actor.door("tests"));
        assertThat(rotated.secret())
                .hasSizeGreaterThanOrEqualTo(43)
                .isNotEqualTo(tenant.issued().secret());
        assertMade(ask(tenant.asks(CALLBACK).signed()));
        assertMade(ask(tenant.asks(CALLBACK).signed(rotated.secret())));
        tenants.rotate(tenant.clientId(), Actor.door("tests"));
        assertRefused(tenant.asks(CALLBACK).signed(), "Org Name");
        var row = server.database()
                .sql("select encode(secret, 'escape') || encode(previous_secret, 'escape') from thirdfactor_tenant"
                        + " where client_id = ?")
                .param(tenant.clientId());
        assertThat(row.query(String.class).single()).doesNotContain(rotated.secret());
        assertThat(rotated.toString()).doesNotContain(rotated.secret());
        assertThat(server.count(
                        "select count(*) from audit_entry where client_id = ? and action like 'thirdfactor.%'",
                        tenant.clientId()))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("TF-07 what the token says of a person is stored for the session's key alone")
    void keepsClaimsEncrypted() {
        var tenant = withCredits(1);
        assertMade(ask(tenant.asks(CALLBACK).signed()));
        var stored = server.database()
                .sql("select encode(claims, 'escape') from thirdfactor_request" + " where client_id = ?")
                .param(tenant.clientId())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("Dhiraj").doesNotContain("yourwebhook");
    }

    private ThirdFactorTenant withCredits(int credits) {
        return ThirdFactorTenant.withCredits(context, credits);
    }

    private void renameAsPrinted(ThirdFactorTenant tenant) {
        server.database()
                .sql("update thirdfactor_tenant set iss = 'IZ8371QZ40', token = '3IRY66384N' where client_id = ?")
                .param(tenant.clientId())
                .update();
    }

    private Answer ask(String jwt) {
        return guest.json(PATH, "{\"jwt_token\":\"%s\"}".formatted(jwt));
    }

    private static void assertMade(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private void assertRefused(String jwt, String organisation) {
        var answer = ask(jwt);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().body()).isEqualTo(REFUSED.formatted(organisation));
    }

    private static void assertNamesNobody(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().body()).isEqualTo(REFUSED.formatted("unknown"));
    }

    private static void assertFault(Answer answer, String claim) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(answer.body().path("detail").path(0).path("loc").path(1).asText())
                .isEqualTo(claim);
    }

    private long balanceOf(ThirdFactorTenant tenant) {
        return context.getBean(Credits.class).balanceOf(tenant.clientId());
    }

    private int sessionsOf(ThirdFactorTenant tenant) {
        return server.count("select count(*) from kyc_session where client_id = ?", tenant.clientId());
    }
}
