package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Invitations;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Password;
import org.pramaan.account.Person;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.compliance.Actor;
import org.springframework.beans.factory.BeanFactory;

/** A client that did not exist before, with somebody in each role. */
public final class PortalTeam {

    public static final String PASSWORD = "a password of four words";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final BeanFactory beans;
    private final int port;
    private final String slug = "team" + COUNT.incrementAndGet();
    private final UUID client;

    private PortalTeam(BeanFactory beans, int port) {
        this.beans = beans;
        this.port = port;
        client = beans.getBean(Clients.class)
                .register(new Slug(slug), "Team " + slug)
                .id();
        for (var role : MemberRole.values()) join(email(role), role);
    }

    public static PortalTeam hire(BeanFactory beans, int port) {
        return new PortalTeam(beans, port);
    }

    public UUID client() {
        return client;
    }

    public String email(MemberRole role) {
        return role.name().toLowerCase(Locale.ROOT) + "@" + slug + ".example";
    }

    public UUID join(String email, MemberRole role) {
        var invitations = beans.getBean(Invitations.class);
        var person = new Person("Member <script>alert(1)</script>", new EmailAddress(email));
        var issued = invitations.invite(client, person, role, Actor.staff("admin"));
        assertThat(invitations.accept(issued.token(), new Password(PASSWORD))).isPresent();
        return issued.memberId();
    }

    /** A browser in which the team's member of this role is signed in. */
    public PortalVisitor signedIn(MemberRole role) {
        var visitor = new PortalVisitor(port);
        visitor.signIn(email(role), PASSWORD);
        return visitor;
    }
}
