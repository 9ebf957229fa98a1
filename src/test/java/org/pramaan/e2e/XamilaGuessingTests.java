package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.customer.ForgedTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Who guesses at the XAMILA API")
class XamilaGuessingTests {

    private static final String RESEND = "/api/customer/auth/resend-otp/";
    private static final String TOKEN_NEEDED = "{\"error\":\"Token d'authentification requis\"}";

    private final RunningServer server;
    private XamilaCustomer jean;

    XamilaGuessingTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        jean = new XamilaCustomer(server.port(), console);
    }

    @Test
    @DisplayName("XA-04 has five attempts at a code, also when they come all at once")
    void parallelCodes() throws Exception {
        var id = jean.register().text("user_id");
        var email = jean.code("EMAIL", 1);
        var sms = jean.code("SMS", 1);
        var wrong = other(email);
        assertThat(atOnce(12, () -> jean.verify(id, wrong, sms))).allMatch(answer -> answer.status() == 400);
        assertThat(server.count("select max(attempts) from customer_code where account_id = ?::uuid", id))
                .isEqualTo(5);
        assertThat(jean.verify(id, email, sms).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("XA-04 XA-22 has twenty guesses a day, however many other codes were sent")
    void acrossCodes() {
        var id = jean.register().text("user_id");
        var wrong = other(jean.code("EMAIL", 1));
        for (int guess = 0; guess < 20; guess++) {
            assertThat(jean.verify(id, wrong, wrong).status()).isEqualTo(400);
            if (guess == 4) jean.post(RESEND, Map.of("user_id", id, "otp_type", "email"));
        }
        var over = jean.verify(id, jean.code("EMAIL", 2), jean.code("SMS", 1));
        assertThat(over.status()).isEqualTo(429);
        assertThat(over.text("error")).isEqualTo("Trop de requêtes. Réessayez plus tard.");
        assertThat(over.header("Retry-After")).isNotBlank();
    }

    @Test
    @DisplayName("XA-21 is told the same of an account that waits, of one that is active and of none")
    void accounts(CapturedOutput console) {
        var pending = jean.register().text("user_id");
        var marie = new XamilaCustomer(server.port(), console);
        var active = marie.enter().body().at("/user/id").asText();
        var wrong = other(jean.code("EMAIL", 1));
        for (var id : List.of(pending, active, UUID.randomUUID().toString())) {
            var answer = jean.verify(id, wrong, wrong);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
            assertThat(answer.response().body()).isEqualTo("{\"error\":\"Code OTP invalide ou expiré\"}");
            var sent = jean.post(RESEND, Map.of("user_id", id, "otp_type", "email"));
            assertThat(sent.status()).isEqualTo(200);
            assertThat(sent.response().body()).isEqualTo("{\"message\":\"Code OTP envoyé par email.\"}");
            assertThat(jean.post(RESEND, Map.of("user_id", id, "otp_type", "email"))
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    @DisplayName("XA-23 is told the same of a wrong password, an account that waits or is closed, and of none")
    void passwords() {
        var id = jean.register().text("user_id");
        var waiting = jean.login(jean.email(), "une-autre-phrase");
        server.database()
                .sql("update customer_account set state = 'DISABLED' where id = ?::uuid")
                .param(id)
                .update();
        var closed = jean.login(jean.email(), "une-autre-phrase");
        var unknown = jean.login("nobody." + jean.email(), "une-autre-phrase");
        assertThat(List.of(waiting, closed, unknown)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.response().body()).isEqualTo("{\"error\":\"Email ou mot de passe incorrect\"}");
        });
        var right = jean.login(jean.email(), XamilaCustomer.PASSWORD);
        assertThat(right.status()).isEqualTo(403);
        assertThat(right.text("error")).isEqualTo("Accès non autorisé pour ce type de compte");
    }

    @Test
    @DisplayName("XA-23 has ten guesses at a password, also when they come all at once; who knows it needs none")
    void parallelPasswords() throws Exception {
        jean.enter();
        for (int entry = 0; entry < 11; entry++)
            assertThat(jean.login(jean.email(), XamilaCustomer.PASSWORD).status())
                    .isEqualTo(200);
        var guesses = atOnce(16, () -> jean.login(jean.email(), "une-autre-phrase"));
        assertThat(guesses).filteredOn(answer -> answer.status() == 401).hasSize(10);
        assertThat(guesses).filteredOn(answer -> answer.status() == 429).hasSize(6);
        assertThat(jean.login(jean.email(), XamilaCustomer.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    @DisplayName("XA-01 XA-02 opens nothing with a token of their own making")
    void tokens() throws Exception {
        var account = UUID.fromString(jean.enter().body().at("/user/id").asText());
        var forged = new ForgedTokens(server.context(), account);
        for (var token : forged.all().entrySet()) {
            jean.use(token.getValue());
            var answer = jean.get("/api/customer/kyc/documents/");
            assertThat(answer.status()).as(token.getKey()).isEqualTo(401);
            assertThat(answer.response().body()).as(token.getKey()).isEqualTo(TOKEN_NEEDED);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        jean.use(forged.genuine());
        assertThat(jean.get("/api/customer/kyc/documents/").status())
                .as("the genuine one")
                .isEqualTo(200);
    }

    private static String other(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }

    private static List<Answer> atOnce(int times, Callable<Answer> request) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var sent = pool.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> request).toList());
            return sent.stream().map(XamilaGuessingTests::answer).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Answer answer(java.util.concurrent.Future<Answer> sent) {
        try {
            return sent.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
