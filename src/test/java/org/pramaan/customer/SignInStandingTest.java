package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.Account.State;

@DisplayName("Sign-in in the directory")
class SignInStandingTest {

    private static final UUID CUSTOMER = UUID.fromString("4b8f0f2e-67c9-4d0e-9f7b-2a1f3c5d7e90");

    private final List<String> done = new ArrayList<>();
    private final Accounts accounts = new Accounts();
    private final SignInStanding standing = new SignInStanding(accounts, new Directory());

    @Test
    @DisplayName(
            "XA-23 is as the account is, and nothing is done about one that is not activated, being erased or gone")
    void follows() {
        carryOver(State.ACTIVE);
        carryOver(State.DISABLED);
        carryOver(State.PENDING);
        carryOver(State.ERASING);
        carryOver(null);
        assertThat(done).containsExactly("enable", "disable");
    }

    @Test
    @DisplayName("XA-23 is open in the end if the account was opened again while its closing was carried over")
    void reopenedMeanwhile() {
        accounts.next = State.ACTIVE;
        carryOver(State.DISABLED);
        assertThat(done).containsExactly("disable", "enable");
    }

    private void carryOver(@Nullable State state) {
        accounts.state = state;
        standing.carryOver(CUSTOMER);
    }

    private static final class Accounts extends ClosureTable {

        private @Nullable State state;
        private @Nullable State next;

        @SuppressWarnings("NullAway") // asks no database
        Accounts() {
            super(null);
        }

        @Override
        Optional<State> find(UUID id) {
            return Optional.ofNullable(state);
        }

        /** Somebody changes it while the directory is at work. */
        void pass() {
            if (next != null) state = next;
            next = null;
        }
    }

    private final class Directory extends LocalDirectory {

        @SuppressWarnings("NullAway") // compares no passwords
        Directory() {
            super(null);
        }

        @Override
        public void enable(UUID accountId) {
            done.add("enable");
            accounts.pass();
        }

        @Override
        public void disable(UUID accountId) {
            done.add("disable");
            accounts.pass();
        }
    }
}
