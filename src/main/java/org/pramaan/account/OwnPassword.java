package org.pramaan.account;

import java.util.Map;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets members change their password, who know the present one; wrong ones count as at the sign-in. */
@Component
public class OwnPassword {

    private final MemberRepository repository;
    private final Passwords passwords;
    private final MemberLock lock;
    private final Enrolment enrolment;
    private final AuditTrail trail;

    OwnPassword(
            MemberRepository repository, Passwords passwords, MemberLock lock, Enrolment enrolment, AuditTrail trail) {
        this.repository = repository;
        this.passwords = passwords;
        this.lock = lock;
        this.enrolment = enrolment;
        this.trail = trail;
    }

    /** Whether it was changed, which signs the member out everywhere. */
    @Transactional
    public boolean change(Member member, String current, Password password) {
        var account = repository.findByIdAndClientId(member.id(), member.liveClientId());
        var open = account.filter(lock::isOpen);
        var known = open.filter(found -> passwords.match(current, found.password()));
        if (known.isEmpty()) open.ifPresent(lock::failed);
        known.ifPresent(found -> enrolment.choose(found, password));
        if (known.isPresent())
            trail.record(new AuditEntry(member.liveClientId(), member.actor(), "member.password_set", null, Map.of()));
        return known.isPresent();
    }
}
