package org.pramaan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.client.Clients;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccountTest
@DisplayName("CF-33 Members whom a realm vouches for")
class RealmMembersTest {

    @Autowired
    Clients clients;

    @Autowired
    Invitations invitations;

    @Autowired
    RealmMembers realm;

    @Autowired
    Members members;

    @Autowired
    SteppingClock clock;

    @Autowired
    JdbcClient database;

    private final EmailAddress email = Crew.someEmail();
    private UUID client = new UUID(0, 0);

    @BeforeEach
    void register() {
        client = new Crew(clients, invitations).client();
    }

    @Test
    @DisplayName("an address that comes with another identifier ends the sessions before, not the one that begins")
    void handsOver() {
        clock.forward(Duration.ofNanos(1_500));
        var id = signIn("first", email);
        var before = clock.instant();
        clock.forward(Duration.ofHours(1).minusNanos(1_500));

        assertThat(signIn("second", email)).isEqualTo(id);

        assertThat(members.signedIn(id, before)).isEmpty();
        assertThat(members.signedIn(id, clock.instant())).isPresent();
        assertThat(audited())
                .containsExactly("member.added", "member.signed_in", "member.subject_changed", "member.signed_in");
    }

    @Test
    @DisplayName("the same identifier keeps its sessions, whatever its address, and so does a member it is new to")
    void stays() {
        var id = new Crew(clients, invitations).join(client, email, MemberRole.OWNER);
        var byPassword = clock.instant();
        clock.forward(Duration.ofHours(1));
        assertThat(signIn("first", email)).isEqualTo(id);
        clock.forward(Duration.ofHours(1));

        assertThat(signIn("first", Crew.someEmail())).isEqualTo(id);

        assertThat(members.signedIn(id, byPassword)).isPresent();
        assertThat(audited()).doesNotContain("member.subject_changed");
    }

    private UUID signIn(String subject, EmailAddress address) {
        return realm.signIn(client, subject, new Person("Rita Rao", address), MemberRole.OWNER);
    }

    private List<String> audited() {
        return database.sql(
                        "select action from audit_entry where client_id = :client and action like 'member.%' order by sequence")
                .param("client", client)
                .query(String.class)
                .list();
    }
}
