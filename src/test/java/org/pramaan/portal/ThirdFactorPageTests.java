package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Invitations;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Password;
import org.pramaan.account.Person;
import org.pramaan.client.Clients;
import org.pramaan.client.Credits;
import org.pramaan.client.Slug;
import org.pramaan.compliance.Actor;
import org.pramaan.process.Chromium;
import org.pramaan.thirdfactor.ThirdFactorTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
@DisplayName("The portal's ThirdFactor page")
class ThirdFactorPageTests {

    private static final String PAGE = "/portal/thirdfactor";
    private static final String PASSWORD = "four words of somebody";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\"[^>]* value=\"([\\w-]{43})\"");

    @LocalServerPort
    int port;

    @Autowired
    Clients clients;

    @Autowired
    Invitations invitations;

    @Autowired
    Credits credits;

    @Autowired
    ThirdFactorTenants tenants;

    private UUID client;

    @BeforeEach
    void register() {
        var slug = "c" + UUID.randomUUID().toString().substring(0, 8);
        client = clients.register(new Slug(slug), "Org Name").id();
    }

    @Test
    @DisplayName("TF-07 TF-09 an owner makes credentials, sees the secret once, changes it, and sees the credits left")
    void issuesAndRotates() {
        credits.add(client, 97);
        credits.take(client, 1);
        var owner = member(MemberRole.OWNER);
        assertThat(owner.get(PAGE).body()).contains("There are none yet.", "<strong>96</strong>", "−1");

        assertThat(PortalVisitor.location(owner.post(PAGE, PAGE))).endsWith(PAGE);
        var fresh = owner.get(PAGE).body();
        var card = tenants.find(client).orElseThrow();
        assertThat(fresh).contains(card.iss(), card.token());
        var first = secretOn(fresh);
        assertThat(owner.get(PAGE).body()).contains(card.iss()).doesNotContain(first);

        owner.post(PAGE, PAGE + "/rotate");
        var rotated = owner.get(PAGE).body();
        assertThat(secretOn(rotated)).isNotEqualTo(first);
        assertThat(rotated).contains("The secret before this one counts until");

        owner.post(PAGE, PAGE);
        assertThat(owner.get(PAGE).body()).contains("There are ThirdFactor credentials already.");
    }

    @Test
    @DisplayName("TF-07 a viewer looks and changes nothing; nobody sees another client's credentials")
    void keepsApart() {
        tenants.issue(client, Actor.door("tests"));
        var iss = tenants.find(client).orElseThrow().iss();
        var viewer = member(MemberRole.VIEWER);
        assertThat(viewer.get(PAGE).body()).contains(iss).doesNotContain("Change the secret");
        assertThat(viewer.post(PAGE, PAGE + "/rotate").statusCode()).isEqualTo(403);

        register();
        var stranger = member(MemberRole.OWNER);
        assertThat(stranger.get(PAGE).body()).doesNotContain(iss);
        assertThat(stranger.post(PAGE, PAGE + "/rotate").statusCode()).isEqualTo(404);
        assertThat(PortalVisitor.location(new PortalVisitor(port).get(PAGE))).endsWith("/portal/login");
    }

    @Test
    @DisplayName("TF-07 TF-09 the page is pleasant on a phone and on a desk, and axe-core finds nothing serious")
    void looksWell() throws Exception {
        Chromium.require();
        credits.add(client, 97);
        credits.take(client, 1);
        var email = invite(MemberRole.OWNER);
        Chromium.run("thirdfactor.mjs", "http://localhost:" + port, email, PASSWORD, "target/screenshots");
    }

    private PortalVisitor member(MemberRole role) {
        var visitor = new PortalVisitor(port);
        visitor.signIn(invite(role), PASSWORD);
        return visitor;
    }

    private String invite(MemberRole role) {
        var email = "m" + UUID.randomUUID() + "@bank.example";
        var invited =
                invitations.invite(client, new Person("A member", new EmailAddress(email)), role, Actor.door("tests"));
        assertThat(invitations.accept(invited.token(), new Password(PASSWORD))).isPresent();
        return email;
    }

    private static String secretOn(String page) {
        var found = SECRET.matcher(page);
        assertThat(found.find()).as("a secret on the page").isTrue();
        return found.group(1);
    }
}
