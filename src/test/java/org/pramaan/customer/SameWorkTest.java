package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.customer.Account.State;
import org.pramaan.notification.Channel;
import org.pramaan.notification.Language;
import org.pramaan.platform.DataKey;
import org.pramaan.platform.TestKeys;
import org.springframework.security.crypto.password.PasswordEncoder;

/** That nobody learns from how long an answer takes whether there is an account: what is done is counted, not timed. */
@DisplayName("The work")
class SameWorkTest {

    private static final UUID CLIENT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private final List<String> work = new ArrayList<>();
    private final Accounts accounts = new Accounts();
    private final CustomerPasswords passwords = new CustomerPasswords(new CountedEncoder());
    private final SignIns signIns = signIns();

    @ParameterizedTest(name = "XA-23 of a wrong password is one comparison, as for no account: {0}")
    @EnumSource(State.class)
    void signingIn(State state) {
        var refused = new SignIn.Refused();
        assertThat(signIns.signIn(CLIENT, "client@example.com", "wrong", "::1")).isEqualTo(refused);
        var forNobody = List.copyOf(work);
        work.clear();
        accounts.only = account(state);
        assertThat(signIns.signIn(CLIENT, "client@example.com", "wrong", "::1")).isEqualTo(refused);
        assertThat(work).isEqualTo(forNobody).filteredOn("compared"::equals).hasSize(1);
    }

    @ParameterizedTest(name = "XA-21 of a wrong code is two comparisons, as for no account: {0}")
    @EnumSource(State.class)
    void activating(State state) {
        var activations = activations();
        assertThat(activations.activate(CLIENT, ID, "111111", "111111")).isEmpty();
        var forNobody = List.copyOf(work);
        work.clear();
        accounts.only = account(state);
        assertThat(activations.activate(CLIENT, ID, "111111", "111111")).isEmpty();
        assertThat(work).isEqualTo(forNobody).filteredOn("attempted"::equals).hasSize(2);
    }

    @Test
    @DisplayName("XA-05 at another tenant's account is none at all: its codes lose no attempt")
    void otherTenant() {
        accounts.only = account(State.PENDING);
        activations().activate(UUID.randomUUID(), ID, "111111", "111111");
        assertThat(accounts.attempted).isNotEmpty().doesNotContain(ID);
    }

    private Activations activations() {
        var codes = new OneTimeCodes(
                new Codes(), TestKeys.keyedHash(), settings(), new java.security.SecureRandom(), Clock.systemUTC());
        var directory = new LocalDirectory(passwords);
        @SuppressWarnings("NullAway") // closes nothing
        var states = new AccountStates(accounts, null, null, directory, Clock.systemUTC());
        return new Activations(accounts, customers(), codes, new Throttled(), states);
    }

    @SuppressWarnings("NullAway") // nobody gets a token
    private SignIns signIns() {
        var failures = new SignInFailures(new Throttle(), settings());
        var authenticator = new LocalAuthenticator(passwords, null, customers());
        var outcomes = new SignInOutcomes(customers(), null);
        return new SignIns(accounts, new CustomerHashes(TestKeys.keyedHash()), authenticator, outcomes, failures);
    }

    private Customers customers() {
        return new Customers(
                accounts, new CustomerSeal(TestKeys.dataKeys(), new com.fasterxml.jackson.databind.ObjectMapper()));
    }

    private Account account(State state) {
        return new Account(
                ID,
                CLIENT,
                Enrolment.hashed("hash"),
                state,
                false,
                Language.FR,
                new DataKey(new byte[0]),
                new byte[0],
                Instant.EPOCH);
    }

    private static CustomerSettings settings() {
        var hour = Duration.ofHours(1);
        return new CustomerSettings(hour, 5, 20, hour, 5, hour, hour, 20, hour, 10, 50);
    }

    private class CountedEncoder implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            work.add("compared");
            return hash.equals("hash of " + password);
        }
    }

    private class Throttle extends CodeThrottle {

        @SuppressWarnings("NullAway") // asks nobody
        Throttle() {
            super(null);
        }

        @Override
        void take(String what, int limit, Duration window) {
            work.add("counted");
        }
    }

    private class Throttled extends ActivationMessages {

        @SuppressWarnings("NullAway") // sends nothing
        Throttled() {
            super(null, null, null, settings(), null);
        }

        @Override
        void requireTry(UUID id) {
            work.add("counted");
        }
    }

    private class Codes extends CodeTable {

        @SuppressWarnings("NullAway") // asks no database
        Codes() {
            super(null);
        }

        @Override
        Optional<byte[]> attempt(UUID accountId, Channel channel, int mostAttempts, Instant now) {
            work.add("attempted");
            accounts.attempted.add(accountId);
            return accounts.only == null ? Optional.empty() : Optional.of(new byte[32]);
        }
    }

    private static final class Accounts extends AccountTable {

        private final List<UUID> attempted = new ArrayList<>();
        private @Nullable Account only;

        @SuppressWarnings("NullAway") // asks no database
        Accounts() {
            super(null);
        }

        @Override
        Optional<Account> find(UUID id) {
            return Optional.ofNullable(only);
        }

        @Override
        Optional<Account> findByEmail(UUID clientId, byte[] emailHash) {
            return Optional.ofNullable(only);
        }
    }
}
