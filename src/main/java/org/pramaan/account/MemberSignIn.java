package org.pramaan.account;

import java.util.List;
import java.util.Map;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members in by e-mail address and password. Who is a member of several clients has a password at each; with the
 * same password at two, the one they last worked for opens.
 */
@Component
public class MemberSignIn {

    private final MemberRepository repository;
    private final PersonSeal seal;
    private final Passwords passwords;
    private final MemberLock lock;
    private final AuditTrail trail;

    MemberSignIn(MemberRepository repository, PersonSeal seal, Passwords passwords, MemberLock lock, AuditTrail trail) {
        this.repository = repository;
        this.seal = seal;
        this.passwords = passwords;
        this.lock = lock;
        this.trail = trail;
    }

    /** Counts a wrong password and notes a right one in the audit trail. */
    @Transactional
    public SignIn signIn(EmailAddress email, String typed) {
        var named = repository.lockByEmailHash(seal.hash(email));
        var open = named.stream().filter(lock::isOpen).toList();
        if (!named.isEmpty() && open.isEmpty()) return new SignIn.Locked();
        var matching = matching(open, typed);
        if (matching.isEmpty()) {
            open.forEach(lock::failed);
            return new SignIn.Refused();
        }
        return welcome(matching);
    }

    private List<MemberAccount> matching(List<MemberAccount> open, String typed) {
        if (open.isEmpty()) passwords.match(typed, null);
        return open.stream()
                .filter(account -> passwords.match(typed, account.password()))
                .toList();
    }

    private SignIn welcome(List<MemberAccount> matching) {
        var account = matching.stream()
                .max((one, other) -> MemberState.BY_LAST_SIGN_IN.compare(one.state(), other.state()))
                .orElseThrow();
        lock.signedIn(account);
        var member = account.state().member();
        trail.record(new AuditEntry(member.clientId(), member.actor(), "member.signed_in", null, Map.of()));
        return new SignIn.Welcome(member.id());
    }
}
