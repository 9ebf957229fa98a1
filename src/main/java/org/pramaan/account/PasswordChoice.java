package org.pramaan.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Sets the password a member chose; a link they could have chosen one with is good no more. */
@Component
class PasswordChoice {

    private static final int RANDOM_BYTES = 32;

    private final Passwords passwords;
    private final InvitationTable invitations;
    private final SecureRandom random;
    private final Clock clock;

    PasswordChoice(Passwords passwords, InvitationTable invitations, SecureRandom random, Clock clock) {
        this.passwords = passwords;
        this.invitations = invitations;
        this.random = random;
        this.clock = clock;
    }

    /** One that nobody learns, so that whoever was let in before is out. */
    void makeUnknown(MemberAccount account) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        make(account, new Password(HexFormat.of().formatHex(bytes)));
    }

    /** To the microsecond, as it is kept and compared with the moments of sign-ins. */
    void make(MemberAccount account, Password password) {
        account.choose(passwords.hash(password), clock.instant().truncatedTo(ChronoUnit.MICROS));
        invitations.withdraw(account.person().memberId());
    }
}
