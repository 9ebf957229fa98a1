package org.pramaan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.problem.Refusal;
import org.pramaan.registry.ProviderAway.Reason;

@DisplayName("DC-12 A registry that gives no answer")
class RegistryBreakersTest {

    private static final PanQuestion PAN = new PanQuestion("ABCDE1234F", null);
    private static final BankQuestion BANK = new BankQuestion("1234567890", "BANK0001234", "John Doe");

    private final PlayedRegistries remote = new PlayedRegistries();

    @ParameterizedTest
    @EnumSource(names = {"TIMEOUT", "UNREACHABLE", "FAULTY", "RATE_LIMITED"})
    @DisplayName("five times in a row is not asked a sixth time, the others are")
    void isLeftAlone(Reason why) {
        var breakers = new RegistryBreakers(TestSettings.standard());
        var registries = online(breakers);
        fail(registries, why, 5);
        assertThat(breakers.leftAlone()).containsExactly(RegistryKind.PAN);
        assertThatThrownBy(() -> registries.ask(PAN))
                .isInstanceOfSatisfying(
                        ProviderAway.class, away -> assertThat(away.why()).isEqualTo(Reason.LEFT_ALONE))
                .hasMessageContaining("not asked for a while");
        assertThat(remote.asked).hasSize(5);
        remote.away = null;
        assertThat(registries.ask(BANK).status()).isEqualTo(VerificationStatus.VERIFIED);
    }

    @Test
    @DisplayName("now and then is asked on, and so is one that this server itself could not ask")
    void isAskedOn() {
        var breakers = new RegistryBreakers(TestSettings.standard());
        var registries = online(breakers);
        fail(registries, Reason.TIMEOUT, 4);
        remote.away = null;
        registries.ask(PAN);
        fail(registries, Reason.TIMEOUT, 4);
        fail(registries, Reason.BUSY, 9);
        fail(registries, Reason.NOT_CONFIGURED, 9);
        assertThat(breakers.leftAlone()).isEmpty();
    }

    @Test
    @DisplayName("is tried again after a pause, and asked as before once it answers")
    void recovers() {
        var breakers = new RegistryBreakers(TestSettings.pausing(Duration.ofMillis(1)));
        var registries = online(breakers);
        fail(registries, Reason.FAULTY, 5);
        remote.away = null;
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(registries.ask(PAN).status()).isEqualTo(VerificationStatus.VERIFIED));
        registries.ask(PAN);
        assertThat(breakers.leftAlone()).isEmpty();
        fail(registries, Reason.FAULTY, 4);
        assertThat(breakers.leftAlone()).isEmpty();
    }

    private OnlineRegistries online(RegistryBreakers breakers) {
        return new OnlineRegistries(remote, remote, remote, remote, breakers);
    }

    private void fail(OnlineRegistries registries, Reason why, int times) {
        remote.away = why;
        IntStream.range(0, times)
                .forEach(time -> assertThatThrownBy(() -> registries.ask(PAN)).isInstanceOf(Refusal.class));
    }
}
