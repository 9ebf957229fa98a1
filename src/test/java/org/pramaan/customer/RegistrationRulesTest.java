package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.notification.Language;

@DisplayName("A registration")
class RegistrationRulesTest {

    private final RegistrationRules rules =
            new RegistrationRules(new PasswordRules(new CommonPasswords(), new PasswordSettings(8, 128, .7, 1000)));

    @ParameterizedTest(name = "XA-03 XA-10 of the document is taken: {0}")
    @CsvSource({
        "client@example.com, MotDePasseSecurise123!, +33123456789",
        "test@xamila.com, TestPassword123!, +33 1 23 45 67 89"
    })
    void examples(String email, String password, String phone) {
        var contact = rules.require(registration(email, password, phone));
        assertThat(contact).isEqualTo(new Contact(email, "+33123456789", "Jean", "Dupont"));
        assertThat(contact).asString().doesNotContain("Dupont");
    }

    @ParameterizedTest(name = "XA-03 with the password {0} is refused: {1}")
    @CsvSource({
        "Zx9!k, PASSWORD_TOO_SHORT",
        "password1, PASSWORD_TOO_COMMON",
        "8391047265, PASSWORD_NUMERIC",
        "jean.dupont!, PASSWORD_LIKE_ATTRIBUTE",
        "Client@example, PASSWORD_LIKE_ATTRIBUTE"
    })
    void passwords(String password, Kind kind) {
        var registration =
                new Registration("client@example.com", password, "+33123456789", "Jean", "Jean Dupont", Language.FR);
        assertThat(flaws(registration)).containsExactly(new Flaw("password", kind));
    }

    @Test
    @DisplayName("XA-03 with a password of any length is answered quickly")
    void longPassword() {
        assertThat(flaws(registration("client@example.com", "a1".repeat(100_000), "+33123456789")))
                .containsExactly(new Flaw("password", Kind.PASSWORD_TOO_LONG));
    }

    @ParameterizedTest(name = "XA-03 with the e-mail {0} is refused")
    @ValueSource(
            strings = {
                "x",
                "x@",
                "@example.com",
                "x@localhost",
                "a b@example.com",
                "Jean <a@example.com>",
                "a@example.com,b@example.com",
                "a@exa\nmple.com",
                "a@[127.0.0.1]",
                "a@example.c"
            })
    void emails(String email) {
        assertThat(flaws(registration(email, "MotDePasseSecurise123!", "+33123456789")))
                .containsExactly(new Flaw("email", Kind.MALFORMED));
    }

    @ParameterizedTest(name = "XA-03 with the phone {0} is refused")
    @ValueSource(
            strings = {"0123456789", "+33", "+33123", "+999123456789", "hello", "+331234567890123456789012345678901"})
    void phones(String phone) {
        assertThat(flaws(registration("client@example.com", "MotDePasseSecurise123!", phone)))
                .containsExactly(new Flaw("phone", Kind.MALFORMED));
    }

    @Test
    @DisplayName("XA-20 with nothing in it is told everything that is missing")
    void empty() {
        assertThat(flaws(new Registration(null, null, " ", "", null, Language.FR)))
                .extracting(Flaw::field)
                .containsExactlyInAnyOrder("email", "phone", "first_name", "last_name", "password");
        assertThat(flaws(new Registration(null, null, " ", "", null, Language.FR)))
                .allMatch(flaw -> flaw.kind() == Kind.REQUIRED);
    }

    @Test
    @DisplayName("XA-03 with a name that is too long or has control characters is refused")
    void names() {
        var registration = new Registration(
                "client@example.com",
                "MotDePasseSecurise123!",
                "+33123456789",
                "x".repeat(151),
                "a\u0007b",
                Language.FR);
        assertThat(flaws(registration))
                .containsExactly(new Flaw("first_name", Kind.TOO_LONG), new Flaw("last_name", Kind.MALFORMED));
    }

    private static Registration registration(
            @Nullable String email, @Nullable String password, @Nullable String phone) {
        return new Registration(email, password, phone, "Jean", "Dupont", Language.FR);
    }

    private List<Flaw> flaws(Registration registration) {
        try {
            rules.require(registration);
            return List.of();
        } catch (InvalidData invalid) {
            return invalid.flaws();
        }
    }
}
