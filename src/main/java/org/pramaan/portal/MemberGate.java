package org.pramaan.portal;

import java.util.Locale;
import org.pramaan.access.SignInAttempts;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.MemberSignIn;
import org.pramaan.account.SignIn;
import org.pramaan.problem.TooManyRequests;
import org.springframework.stereotype.Component;

/** Checks a password, unless too many wrong ones came from the same address or for the same member. */
@Component
class MemberGate {

    private final MemberSignIn members;
    private final SignInAttempts attempts;

    MemberGate(MemberSignIn members, SignInAttempts attempts) {
        this.members = members;
        this.attempts = attempts;
    }

    SignIn knock(String typedEmail, String password, String address) {
        var user = "member|" + typedEmail.strip().toLowerCase(Locale.ROOT); // as the address is read
        if (isTired(user, address)) return new SignIn.Locked();
        var answer = check(typedEmail, password);
        if (answer instanceof SignIn.Refused) attempts.failed(user, address);
        return answer;
    }

    private boolean isTired(String user, String address) {
        try {
            attempts.require(user, address);
            return false;
        } catch (TooManyRequests tooMany) {
            return true;
        }
    }

    private SignIn check(String typedEmail, String password) {
        try {
            return members.signIn(new EmailAddress(typedEmail), password);
        } catch (IllegalArgumentException noAddress) {
            return new SignIn.Refused();
        }
    }
}
