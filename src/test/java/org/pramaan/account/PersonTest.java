package org.pramaan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CF-28 What members type")
class PersonTest {

    @ParameterizedTest
    @DisplayName("an address has one @, no spaces and no brackets")
    @ValueSource(
            strings = {
                "",
                "nia",
                "@bank.example",
                "nia@",
                "nia @bank.example",
                "a@b@c",
                "<nia@bank.example>",
                "nia@.example"
            })
    void refusesOddAddresses(String odd) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(odd));
    }

    @Test
    @DisplayName("an address is compared without its case and shown to no log")
    void readsAddresses() {
        var email = new EmailAddress("  Nia.O'Neil+kyc@Bank.Example ");

        assertThat(email.value()).isEqualTo("nia.o'neil+kyc@bank.example");
        assertThat(email.toString()).doesNotContain("nia");
        assertThat(new Person("Nia", email).toString()).doesNotContain("Nia");
        assertThatIllegalArgumentException().isThrownBy(() -> new Person(" ", email));
        assertThatIllegalArgumentException().isThrownBy(() -> new Person("x".repeat(101), email));
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("x".repeat(250) + "@b.example"));
    }

    @Test
    @DisplayName("a password has 12 characters, and no more bytes than are compared")
    void boundsPasswords() {
        assertThat(new Password("पासवर्ड है यह").toString()).isEqualTo("Password[hidden]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("eleven char"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("प".repeat(25)));
        assertThat(new Password("x".repeat(72)).value()).hasSize(72);
    }

    @Test
    @DisplayName("BS-06 a member in test mode works with the sandbox and stays a member of the client")
    void turnsToTest() {
        var client = UUID.randomUUID();
        var member = new Member(UUID.randomUUID(), client, client, MemberRole.DEVELOPER);
        var sandbox = UUID.randomUUID();

        assertThat(member.test()).isFalse();
        assertThat(member.in(sandbox).test()).isTrue();
        assertThat(member.in(sandbox).clientId()).isEqualTo(sandbox);
        assertThat(member.in(sandbox).liveClientId()).isEqualTo(client);
        assertThat(member.role().mayChange()).isTrue();
        assertThat(MemberRole.VIEWER.mayChange()).isFalse();
    }
}
