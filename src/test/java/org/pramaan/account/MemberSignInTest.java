package org.pramaan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.client.Clients;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccountTest
@DisplayName("CF-28 Members sign in")
class MemberSignInTest {

    @Autowired
    Clients clients;

    @Autowired
    Invitations invitations;

    @Autowired
    MemberSignIn door;

    @Autowired
    Members members;

    @Autowired
    SteppingClock clock;

    @Autowired
    JdbcClient database;

    private final EmailAddress email = Crew.someEmail();
    private Crew crew;
    private UUID client;
    private UUID member;

    @BeforeEach
    void join() {
        crew = new Crew(clients, invitations);
        client = crew.client();
        member = crew.join(client, email, MemberRole.OWNER);
    }

    @Test
    @DisplayName("by e-mail address, in whichever case, and password; the audit trail tells")
    void welcomes() {
        var answer = door.signIn(new EmailAddress(email.value().toUpperCase(java.util.Locale.ROOT)), Crew.PASSWORD);

        assertThat(answer).isEqualTo(new SignIn.Welcome(member));
        assertThat(members.require(client, member).lastSignInAt()).isEqualTo(clock.instant());
        assertThat(audited()).contains("member:" + member);
    }

    @Test
    @DisplayName("not with a wrong password, an unknown address, or before a password is chosen")
    void refuses() {
        var invited = Crew.someEmail();
        invitations.invite(client, new Person("Not yet", invited), MemberRole.VIEWER, Crew.ADMIN);

        assertThat(door.signIn(email, "something else entirely")).isEqualTo(new SignIn.Refused());
        assertThat(door.signIn(Crew.someEmail(), Crew.PASSWORD)).isEqualTo(new SignIn.Refused());
        assertThat(door.signIn(invited, "the password of nobody")).isEqualTo(new SignIn.Refused());
        assertThat(door.signIn(email, Crew.PASSWORD + "x".repeat(72))).isEqualTo(new SignIn.Refused());
    }

    @Test
    @DisplayName("not after fifty wrong passwords in a row, for a quarter of an hour")
    void locks() {
        for (int i = 0; i < 50; i++) assertThat(door.signIn(email, "wrong")).isEqualTo(new SignIn.Refused());

        assertThat(door.signIn(email, Crew.PASSWORD)).isEqualTo(new SignIn.Locked());
        clock.forward(Duration.ofMinutes(15));
        assertThat(door.signIn(email, Crew.PASSWORD)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    @DisplayName("a right password starts the count anew")
    void forgetsFailures() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 49; i++) door.signIn(email, "wrong");
            assertThat(door.signIn(email, Crew.PASSWORD)).isInstanceOf(SignIn.Welcome.class);
        }
    }

    @Test
    @DisplayName("one person may work for two clients: the password tells for which, the last one if it is the same")
    void servesTwoClients() {
        var other = crew.client();
        var there = crew.join(other, email, MemberRole.VIEWER, "quite another password");

        assertThat(door.signIn(email, "quite another password")).isEqualTo(new SignIn.Welcome(there));
        assertThat(door.signIn(email, Crew.PASSWORD)).isEqualTo(new SignIn.Welcome(member));

        var third = crew.join(crew.client(), email, MemberRole.VIEWER);
        assertThat(door.signIn(email, Crew.PASSWORD))
                .isEqualTo(new SignIn.Welcome(member))
                .isNotEqualTo(new SignIn.Welcome(third));
    }

    @Test
    @DisplayName("a session holds until the member is removed or another password chosen")
    void holds() {
        var since = clock.instant();
        assertThat(members.signedIn(member, since)).hasValueSatisfying(found -> {
            assertThat(found.clientId()).isEqualTo(client);
            assertThat(found.role()).isEqualTo(MemberRole.OWNER);
        });

        clock.forward(Duration.ofMinutes(1));
        invitations.accept(
                invitations.renew(client, member, Crew.ADMIN).token(), new Password("another password, longer"));
        assertThat(members.signedIn(member, since)).isEmpty();
        assertThat(members.signedIn(member, clock.instant())).isPresent();
        assertThat(members.signedIn(UUID.randomUUID(), clock.instant())).isEmpty();
    }

    private String audited() {
        return database.sql("select lower(actor) from audit_entry where client_id = ? and action = 'member.signed_in'")
                .param(client)
                .query(String.class)
                .single();
    }
}
