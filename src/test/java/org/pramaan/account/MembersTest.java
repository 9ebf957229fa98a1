package org.pramaan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.client.Clients;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccountTest
@DisplayName("CF-28 The members of a client")
class MembersTest {

    @Autowired
    Clients clients;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    MemberSignIn door;

    @Autowired
    AuditTrail trail;

    @Autowired
    SteppingClock clock;

    @Autowired
    JdbcClient database;

    private final EmailAddress email = Crew.someEmail();
    private Crew crew;
    private UUID client;
    private UUID owner;

    @BeforeEach
    void join() {
        crew = new Crew(clients, invitations);
        client = crew.client();
        owner = crew.join(client, email, MemberRole.OWNER);
    }

    @Test
    @DisplayName("nobody finds a name, an address or a password in the database")
    void hidesPeople() {
        var row = database.sql("select row_to_json(m)::text from member m where id = ?")
                .param(owner);

        assertThat(row.query(String.class).single())
                .doesNotContain(email.value(), "Some Body", Crew.PASSWORD)
                .contains("{bcrypt}");
        assertThat(members.require(client, owner).person()).isEqualTo(new Person("Some Body", email));
        assertThat(members.require(client, owner).toString()).doesNotContain(email.value(), "Some Body");
    }

    @Test
    @DisplayName("an invitation works once, for a week, and until a newer one is made")
    void invites() {
        var issued = invitations.invite(client, new Person("Nia", Crew.someEmail()), MemberRole.VIEWER, Crew.ADMIN);
        assertThat(invitations.find(issued.token()))
                .hasValueSatisfying(who -> assertThat(who.clientId()).isEqualTo(client));
        assertThat(issued.toString()).doesNotContain(issued.token());

        var newer = invitations.renew(client, issued.memberId(), Crew.ADMIN);
        assertThat(invitations.accept(issued.token(), new Password(Crew.PASSWORD)))
                .isEmpty();
        assertThat(invitations.accept(newer.token(), new Password(Crew.PASSWORD)))
                .isPresent();
        assertThat(invitations.accept(newer.token(), new Password(Crew.PASSWORD)))
                .isEmpty();

        var late = invitations.renew(client, issued.memberId(), Crew.ADMIN);
        clock.forward(Duration.ofDays(7));
        assertThat(invitations.find(late.token())).isEmpty();
        assertThat(invitations.accept(late.token(), new Password(Crew.PASSWORD)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "a link that was not taken up is withdrawn by hand, by a new password, and when who made it is removed")
    void withdraws() {
        var other = crew.join(client, Crew.someEmail(), MemberRole.OWNER);
        var byHand = invitations.invite(client, new Person("Nia", Crew.someEmail()), MemberRole.VIEWER, Crew.ADMIN);
        assertThat(invitations.open(client)).containsOnlyKeys(byHand.memberId());
        assertThat(invitations.withdraw(client, byHand.memberId(), Crew.ADMIN)).isTrue();
        assertThat(invitations.withdraw(client, byHand.memberId(), Crew.ADMIN)).isFalse();
        assertThat(invitations.find(byHand.token())).isEmpty();

        var forgotten = invitations.renew(client, owner, Crew.ADMIN);
        ownPassword.change(
                new Member(owner, client, client, MemberRole.OWNER),
                Crew.PASSWORD,
                new Password("what I remembered then"));
        assertThat(invitations.find(forgotten.token())).isEmpty();

        var orphan = invitations.renew(client, byHand.memberId(), Actor.member(other));
        var kept =
                invitations.invite(client, new Person("Ida", Crew.someEmail()), MemberRole.VIEWER, Actor.member(owner));
        members.remove(client, other, Crew.ADMIN);
        assertThat(invitations.find(orphan.token())).isEmpty();
        assertThat(invitations.find(kept.token())).isPresent();
        assertThat(invitations.open(client)).containsOnlyKeys(kept.memberId());
        assertThat(invitations.open(crew.client())).isEmpty();
    }

    @Test
    @DisplayName("an address is a member of a client once, of another client too")
    void knowsAddresses() {
        var person = new Person("Some Body", email);

        assertThatThrownBy(() -> invitations.invite(client, person, MemberRole.VIEWER, Crew.ADMIN))
                .isInstanceOf(MemberExists.class);
        assertThat(invitations
                        .invite(crew.client(), person, MemberRole.VIEWER, Crew.ADMIN)
                        .token())
                .isNotEmpty();
    }

    @Test
    @DisplayName("of the owners one stays, who has taken up the invitation")
    void keepsAnOwner() {
        var invited = invitations.invite(client, new Person("Nia", Crew.someEmail()), MemberRole.OWNER, Crew.ADMIN);

        assertThatThrownBy(() -> members.remove(client, owner, Crew.ADMIN)).isInstanceOf(LastOwner.class);
        assertThatThrownBy(() -> members.changeRole(client, owner, MemberRole.VIEWER, Crew.ADMIN))
                .isInstanceOf(LastOwner.class);

        invitations.accept(invited.token(), new Password(Crew.PASSWORD));
        members.changeRole(client, owner, MemberRole.DEVELOPER, Crew.ADMIN);
        members.changeRole(client, owner, MemberRole.OWNER, Crew.ADMIN);
        members.remove(client, owner, Crew.ADMIN);
        assertThat(members.of(client)).extracting(MemberCard::id).containsExactly(invited.memberId());
        assertThat(trail.verify(client).isIntact()).isTrue();
    }

    @Test
    @DisplayName("EN-04 another client's member is an unknown one")
    void isolatesClients() {
        var stranger = crew.client();
        List<Runnable> attempts = List.of(
                () -> members.require(stranger, owner),
                () -> members.changeRole(stranger, owner, MemberRole.VIEWER, Crew.ADMIN),
                () -> members.changeRole(stranger, owner, MemberRole.OWNER, Crew.ADMIN),
                () -> members.remove(stranger, owner, Crew.ADMIN),
                () -> invitations.withdraw(stranger, owner, Crew.ADMIN),
                () -> invitations.renew(stranger, owner, Crew.ADMIN));

        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(MemberNotFound.class));
        assertThat(members.of(client)).extracting(MemberCard::role).containsExactly(MemberRole.OWNER);
    }

    @Test
    @DisplayName("a member changes the password who knows the present one; wrong ones lock as at the sign-in")
    void changesPassword() {
        var member = new Member(owner, client, client, MemberRole.OWNER);
        var next = new Password("the password after that");

        assertThat(ownPassword.change(member, Crew.PASSWORD, next)).isTrue();
        assertThat(door.signIn(email, next.value())).isInstanceOf(SignIn.Welcome.class);

        for (int i = 0; i < 50; i++)
            assertThat(ownPassword.change(member, "wrong", next)).isFalse();
        assertThat(ownPassword.change(member, next.value(), next)).isFalse();
        assertThat(door.signIn(email, next.value())).isEqualTo(new SignIn.Locked());
    }
}
