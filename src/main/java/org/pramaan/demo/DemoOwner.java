package org.pramaan.demo;

import java.util.UUID;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Invitations;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Password;
import org.pramaan.account.Person;
import org.pramaan.compliance.Actor;
import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signs in to the portal for the demo client. */
@Component
@ConditionalOnLocalIdentity
class DemoOwner {

    static final String EMAIL = "owner@demo.example";

    private static final Person PERSON = new Person("Demo Owner", new EmailAddress(EMAIL));

    private final Invitations invitations;
    private final DemoSettings settings;

    DemoOwner(Invitations invitations, DemoSettings settings) {
        this.invitations = invitations;
        this.settings = settings;
    }

    @Transactional
    public void join(UUID clientId) {
        var invited = invitations.invite(clientId, PERSON, MemberRole.OWNER, Actor.door("first-start"));
        var member = invitations.accept(invited.token(), new Password(settings.portalPassword()));
        if (member.isEmpty()) throw new IllegalStateException("The owner of the demo client could not join");
    }
}
