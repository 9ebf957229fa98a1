package org.pramaan.account;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Locks members out for a while after wrong passwords in a row, from wherever they came. */
@Component
class MemberLock {

    private final AccountSettings settings;
    private final Clock clock;

    MemberLock(AccountSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isOpen(MemberAccount account) {
        return !account.isLocked(clock.instant());
    }

    void failed(MemberAccount account) {
        account.failed(settings, clock.instant());
    }

    void signedIn(MemberAccount account) {
        account.signedIn(clock.instant());
    }
}
