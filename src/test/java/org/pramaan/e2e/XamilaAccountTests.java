package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Accounts of the XAMILA API")
class XamilaAccountTests {

    private final int port;
    private final JdbcClient database;
    private XamilaCustomer jean;

    XamilaAccountTests(@Autowired ApplicationContext context, @Autowired JdbcClient database) {
        this.port = new RunningServer(context).port();
        this.database = database;
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        jean = new XamilaCustomer(port, console);
    }

    @Test
    @DisplayName("XA-20 CF-30 opens an account, with the keys and the words of the example")
    void registers() {
        var answer = jean.register();
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactly("message", "user_id", "email", "phone", "next_step");
        assertThat(answer.text("message"))
                .isEqualTo("Compte créé avec succès. Vérifiez votre email et SMS pour les codes OTP.");
        assertThat(answer.response().body()).contains("Compte créé avec succès");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.text("email")).isEqualTo(jean.email());
        assertThat(answer.text("phone")).isEqualTo(jean.phone());
        assertThat(answer.text("next_step")).isEqualTo("verify_otp");
        assertThat(UUID.fromString(answer.text("user_id"))).isNotNull();
    }

    @Test
    @DisplayName("XA-21 XA-04 XA-10 activates it by the two codes that were printed, which work once")
    void activates() {
        var id = jean.register().text("user_id");
        var email = jean.code("EMAIL", 1);
        var sms = jean.code("SMS", 1);
        var answer = jean.verify(id, email, sms);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactly("message", "access_token", "refresh_token", "user", "next_step");
        assertThat(answer.text("message")).isEqualTo("Compte activé avec succès.");
        assertThat(answer.text("next_step")).isEqualTo("complete_kyc");
        var user = answer.body().path("user");
        assertThat(user.fieldNames())
                .toIterable()
                .containsExactly("id", "email", "phone", "first_name", "last_name", "role", "is_verified");
        assertThat(user.path("role").asText()).isEqualTo("CUSTOMER");
        assertThat(user.path("is_verified").isBoolean()).isTrue();
        assertThat(jean.verify(id, email, sms).status()).isEqualTo(400);
    }

    @Test
    @DisplayName(
            "XA-04 XA-21 a wrong code is refused, after five attempts the right one is too, and unknown users hear the same")
    void countsAttempts() {
        var id = jean.register().text("user_id");
        var email = jean.code("EMAIL", 1);
        var sms = jean.code("SMS", 1);
        var wrong = email.equals("111111") ? "222222" : "111111";
        for (int attempt = 0; attempt < 5; attempt++) {
            var refused = jean.verify(id, wrong, sms);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("error")).isEqualTo("Code OTP invalide ou expiré");
        }
        assertThat(jean.verify(id, email, sms).status()).isEqualTo(400);
        assertThat(jean.verify(UUID.randomUUID().toString(), email, sms).status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("XA-22 another code ends the earlier one, and the next can be asked for only after a pause")
    void resends() {
        var id = jean.register().text("user_id");
        var first = jean.code("EMAIL", 1);
        var sms = jean.code("SMS", 1);
        var answer = jean.post("/api/customer/auth/resend-otp/", Map.of("user_id", id, "otp_type", "email"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.text("message")).isEqualTo("Code OTP envoyé par email.");
        var second = jean.code("EMAIL", 2);
        if (!first.equals(second))
            assertThat(jean.verify(id, first, sms).status()).isEqualTo(400);
        var again = jean.post("/api/customer/auth/resend-otp/", Map.of("user_id", id, "otp_type", "email"));
        assertThat(again.status()).isEqualTo(429);
        assertThat(again.text("error")).isEqualTo("Trop de requêtes. Réessayez plus tard.");
        assertThat(again.header("Retry-After")).isNotBlank();
        assertThat(jean.verify(id, second, sms).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("XA-22 who has no account hears the same, and after that the same pause")
    void resendsToNobody() {
        var nobody = Map.of("user_id", UUID.randomUUID().toString(), "otp_type", "sms");
        var answer = jean.post("/api/customer/auth/resend-otp/", nobody);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("message")).isEqualTo("Code OTP envoyé par SMS.");
        assertThat(jean.post("/api/customer/auth/resend-otp/", nobody).status()).isEqualTo(429);
        assertThat(jean.codes("SMS")).isEmpty();
    }

    @Test
    @DisplayName("XA-23 XA-08 lets in by e-mail and password, with the keys of the example")
    void letsIn() {
        jean.enter();
        var answer = jean.login(jean.email().toUpperCase(java.util.Locale.ROOT), XamilaCustomer.PASSWORD);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactly("message", "access_token", "refresh_token", "user");
        assertThat(answer.text("message")).isEqualTo("Connexion réussie.");
        var user = answer.body().path("user");
        assertThat(user.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "email",
                        "phone",
                        "first_name",
                        "last_name",
                        "role",
                        "is_verified",
                        "kyc_status",
                        "kyc_completion");
        assertThat(user.path("kyc_status").asText()).isEqualTo("not_started");
        assertThat(user.path("kyc_completion").asInt()).isZero();
    }

    @Test
    @DisplayName("XA-23 a wrong password and an unknown e-mail are told the same; before activation the door is closed")
    void keepsOut() {
        jean.register();
        var closed = jean.login(jean.email(), XamilaCustomer.PASSWORD);
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.text("error")).startsWith("Compte non activé");
        var wrong = jean.login(jean.email(), "une-autre-phrase");
        var unknown = jean.login("nobody." + jean.email(), "une-autre-phrase");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.response().body()).isEqualTo(wrong.response().body());
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    @DisplayName("XA-33 a refresh token works once at either address; used again it ends the whole family")
    void renews() {
        var first = jean.enter().text("refresh_token");
        var renewed = jean.post("/api/customer/auth/refresh/", Map.of("refresh_token", first));
        assertThat(renewed.status()).as(renewed.response().body()).isEqualTo(200);
        var second = renewed.text("refresh_token");
        var third = jean.post("/api/auth/refresh/", Map.of("refresh_token", second));
        assertThat(third.status()).isEqualTo(200);
        var reused = jean.post("/api/auth/refresh", Map.of("refresh_token", first));
        assertThat(reused.status()).isEqualTo(401);
        assertThat(jean.post("/api/auth/refresh/", Map.of("refresh_token", third.text("refresh_token")))
                        .status())
                .isEqualTo(401);
        assertThat(jean.post("/api/auth/refresh/", Map.of("refresh_token", renewed.text("access_token")))
                        .status())
                .as("an access token is no refresh token")
                .isEqualTo(401);
    }

    @Test
    @DisplayName("XA-03 XA-20 e-mail and phone have one account each; every flaw is told at once")
    void tellsEveryFlaw() {
        jean.register();
        var taken = jean.register();
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.text("error")).isEqualTo("Email ou téléphone déjà utilisé");
        assertThat(taken.body().path("details")).hasSize(2);
        var weak = jean.registration();
        weak.put("password", "password");
        assertThat(jean.post("/api/customer/auth/register/", weak).text("error"))
                .isEqualTo("Mot de passe trop faible");
        var empty = jean.post("/api/customer/auth/register/", Map.of("email", "x@", "phone", "0612"));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text("error")).isEqualTo("Données manquantes ou invalides");
        assertThat(empty.body().path("details")).hasSize(5);
    }

    @Test
    @DisplayName("XA-05 nothing about a customer is readable in the database")
    void isEncrypted() {
        var id = UUID.fromString(jean.register().text("user_id"));
        var row = database.sql("select * from customer_account where id = ?")
                .param(id)
                .query()
                .singleRow();
        assertThat(row.values().stream().map(XamilaAccountTests::text))
                .noneMatch(text -> text.contains("Dupont"))
                .noneMatch(text -> text.contains(jean.email()))
                .noneMatch(text -> text.contains(jean.phone()))
                .noneMatch(text -> text.contains(XamilaCustomer.PASSWORD));
        assertThat(database.sql("select count(*) from audit_entry where subject = ? and action = 'customer.registered'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .as("XA-06")
                .isEqualTo(1);
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                : String.valueOf(value);
    }
}
