package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Members;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Clients;
import org.pramaan.client.EventIdStyle;
import org.pramaan.client.KeyCard;
import org.pramaan.registry.RegistryKind;
import org.pramaan.registry.RegistrySwitches;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PramaanTest
@DisplayName("CF-28 The portal's pages")
class PortalPagesTests {

    private static final Pattern KEY = Pattern.compile("value=\"(kyc_(?:live|test)_[\\w-]{43})\"");
    private static final Pattern TOKEN = Pattern.compile("/portal/join\\?token=([\\w-]{43})");

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    private PortalTeam team;
    private PortalVisitor owner;
    private PortalVisitor developer;
    private ApiKeys keys;

    @BeforeEach
    void hire() {
        team = PortalTeam.hire(beans, port);
        owner = team.signedIn(MemberRole.OWNER);
        developer = team.signedIn(MemberRole.DEVELOPER);
        keys = beans.getBean(ApiKeys.class);
    }

    @Test
    @DisplayName("EN-03 a new key is shown once, opens the API, and stands in the audit trail without its text")
    void createsKeys() {
        developer.post("/portal/keys", "/portal/keys");

        var shown = found(KEY, developer.get("/portal/keys").body());
        assertThat(keys.callerOf(shown).orElseThrow().clientId()).isEqualTo(team.client());
        assertThat(developer.get("/portal/keys").body()).doesNotContain(shown).contains(shown.substring(0, 13));
        assertThat(audit("key.created")).startsWith("MEMBER:");
    }

    @Test
    @DisplayName("EN-03 rotation makes a second key and ends the first in the time chosen, or at once")
    void rotatesKeys() {
        developer.post("/portal/keys", "/portal/keys");
        var first = found(KEY, developer.get("/portal/keys").body());

        developer.post("/portal/keys", "/portal/keys/" + onlyActive() + "/rotate", "change", "DAY");
        var second = found(KEY, developer.get("/portal/keys").body());
        assertThat(keys.callerOf(first)).isPresent();
        assertThat(keys.callerOf(second)).isPresent();

        var endless = keys.keysOf(team.client()).stream()
                .filter(key -> key.expiresAt() == null)
                .map(KeyCard::id)
                .findFirst()
                .orElseThrow();
        developer.post("/portal/keys", "/portal/keys/" + endless + "/rotate", "change", "NOW");
        assertThat(keys.callerOf(second)).isEmpty();
        developer.post("/portal/keys", "/portal/keys/" + endless + "/rotate", "change", "NOW");
        assertThat(developer.get("/portal/keys").body()).contains("This key has ended");
    }

    @Test
    @DisplayName("EN-03 EN-07 a revoked key is refused at once; a sixth one is not made")
    void revokesKeys() {
        for (int i = 0; i < 6; i++) developer.post("/portal/keys", "/portal/keys");
        assertThat(developer.get("/portal/keys").body()).contains("as many keys as you may");

        var first = keys.keysOf(team.client()).get(0).id();
        developer.post("/portal/keys", "/portal/keys/" + first + "/revoke");
        assertThat(developer.get("/portal/keys").body()).contains("The key is revoked", "Ended keys (1)");
        assertThat(keys.keysOf(team.client()).get(0).revokedAt()).isNotNull();
    }

    @Test
    @DisplayName("BS-06 in test mode the keys are the sandbox's; live keys are not to be seen")
    void turnsToTest() {
        developer.post("/portal/keys", "/portal/keys");
        var live = found(KEY, developer.get("/portal/keys").body());

        developer.post("/portal", "/portal/mode", "test", "true");
        assertThat(developer.get("/portal").body()).contains("You are looking at test data");
        assertThat(developer.get("/portal/keys").body()).doesNotContain(live.substring(0, 13));
        developer.post("/portal/keys", "/portal/keys");
        var test = found(KEY, developer.get("/portal/keys").body());

        assertThat(test).startsWith("kyc_test_");
        var sandbox = beans.getBean(Clients.class).sandboxOf(team.client());
        assertThat(keys.callerOf(test).orElseThrow().clientId()).isEqualTo(sandbox.id());
        developer.post("/portal", "/portal/mode", "test", "false");
        assertThat(developer.get("/portal/keys").body()).contains(live.substring(0, 13));
    }

    @Test
    @DisplayName("CF-8 CF-9 settings are kept, each mode's by itself, and audited")
    void savesSettings() {
        developer.post(
                "/portal/settings",
                "/portal/settings",
                "resumeOpenSession",
                "true",
                "requireLivenessChallenge",
                "true",
                "eventIdStyle",
                "UUID",
                "registries",
                "PAN");

        var clients = beans.getBean(Clients.class);
        var terms = clients.require(team.client()).terms();
        assertThat(terms.resumeOpenSession()).isTrue();
        assertThat(terms.noticeReusedPhotos()).isFalse();
        assertThat(terms.requireLivenessChallenge()).isTrue();
        assertThat(terms.eventIdStyle()).isEqualTo(EventIdStyle.UUID);
        assertThat(beans.getBean(RegistrySwitches.class).of(team.client())).containsExactly(RegistryKind.PAN);
        assertThat(audit("settings.changed")).startsWith("MEMBER:");

        developer.post("/portal", "/portal/mode", "test", "true");
        developer.post("/portal/settings", "/portal/settings", "eventIdStyle", "PREFIXED");
        assertThat(clients.require(team.client()).terms()).isEqualTo(terms);
        assertThat(clients.sandboxOf(team.client()).resumeOpenSession()).isFalse();
    }

    @Test
    @DisplayName("an invited member chooses a password with the link, once, and their name is text everywhere")
    void invites() {
        var email = "new@" + team.client() + ".example";
        owner.post(
                "/portal/members",
                "/portal/members",
                "name",
                "<img src=x onerror=alert(1)>",
                "email",
                email,
                "role",
                "VIEWER");
        var page = owner.get("/portal/members").body();
        var token = found(TOKEN, page);
        assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img src=x", "<script>alert");

        var newcomer = new PortalVisitor(port);
        var join = "/portal/join?token=" + token;
        assertThat(newcomer.get(join).body()).contains(email);
        var unlike = newcomer.post(
                join, "/portal/join", "token", token, "password", "x".repeat(12), "again", "y".repeat(12));
        assertThat(unlike.body()).contains("not the same");
        var weak = newcomer.post(join, "/portal/join", "token", token, "password", "short", "again", "short");
        assertThat(weak.body()).contains("12 characters at least");
        var joined = newcomer.post(
                join, "/portal/join", "token", token, "password", PortalTeam.PASSWORD, "again", PortalTeam.PASSWORD);
        assertThat(PortalVisitor.location(joined)).endsWith("/portal/login?joined");
        assertThat(newcomer.get(join).statusCode()).isEqualTo(404);

        newcomer.signIn(email, PortalTeam.PASSWORD);
        assertThat(newcomer.get("/portal/members").body()).contains(email).doesNotContain("Invite somebody");
    }

    @Test
    @DisplayName("CF-28 an invitation that is open is told, and withdrawn by an owner; its link then opens nothing")
    void withdrawsInvitations() {
        var email = "open@" + team.client() + ".example";
        owner.post("/portal/members", "/portal/members", "name", "Ida", "email", email, "role", "VIEWER");
        var page = owner.get("/portal/members").body();
        assertThat(page).contains("open until").doesNotContain("no longer open");
        var path = page.replaceAll("(?s).*action=\"(/portal/members/[^\"]+/withdraw)\".*", "$1");
        owner.post("/portal/members", path);
        assertThat(owner.get("/portal/members").body())
                .contains("The link is withdrawn", "no longer open")
                .doesNotContain("open until");
        assertThat(new PortalVisitor(port)
                        .get("/portal/join?token=" + found(TOKEN, page))
                        .statusCode())
                .isEqualTo(404);
        owner.post("/portal/members", path);
        assertThat(owner.get("/portal/members").body()).contains("taken up or withdrawn before");
    }

    @Test
    @DisplayName("who is a member twice, has no address or would leave no owner is told so")
    void refusesOddMembers() {
        owner.post(
                "/portal/members",
                "/portal/members",
                "name",
                "A",
                "email",
                team.email(MemberRole.VIEWER),
                "role",
                "VIEWER");
        assertThat(owner.get("/portal/members").body()).contains("a member with this e-mail address already");
        owner.post("/portal/members", "/portal/members", "name", " ", "email", "x@y.example", "role", "VIEWER");
        assertThat(owner.get("/portal/members").body()).contains("needs a name and a whole e-mail address");

        var members = beans.getBean(Members.class).of(team.client());
        owner.post("/portal/members", "/portal/members/" + members.get(0).id() + "/remove");
        assertThat(owner.get("/portal/members").body()).contains("Somebody else must be an owner first");

        var path = "/portal/members/" + members.get(1).id();
        owner.post("/portal/members", path + "/role", "role", "OWNER");
        assertThat(owner.get("/portal/members").body()).contains("The role is changed");
        owner.post("/portal/members", path + "/link");
        assertThat(found(TOKEN, owner.get("/portal/members").body())).hasSize(43);
        owner.post("/portal/members", path + "/remove");
        assertThat(owner.get("/portal/members").body()).contains("The member is removed");
    }

    @Test
    @DisplayName("nobody's mailbox is filled with invitations: a client sends twenty a minute")
    void sparesMailboxes() {
        var members = beans.getBean(Members.class).of(team.client());
        var link = "/portal/members/" + members.get(1).id() + "/link";
        var answers = IntStream.range(0, 30)
                .map(i -> owner.post("/portal/members", link).statusCode())
                .boxed()
                .toList();
        assertThat(answers).startsWith(302).contains(429).doesNotContain(500);
    }

    @Test
    @DisplayName("a member changes the own password and signs in anew; one that is not right changes nothing")
    void changesPassword() {
        var next = "another password of words";
        var form = "/portal/password";
        assertThat(owner.post(form, form, "current", "wrong", "password", next, "again", next)
                        .body())
                .contains("present password is not right");
        assertThat(owner.post(form, form, "current", PortalTeam.PASSWORD, "password", next, "again", "other")
                        .body())
                .contains("not the same");
        assertThat(owner.post(form, form, "current", PortalTeam.PASSWORD, "password", "x", "again", "x")
                        .body())
                .contains("12 characters at least");

        owner.post(form, form, "current", PortalTeam.PASSWORD, "password", next, "again", next);
        assertThat(PortalVisitor.location(owner.get("/portal"))).endsWith("/portal/login");
        owner.signIn(team.email(MemberRole.OWNER), next);
        assertThat(owner.get("/portal").statusCode()).isEqualTo(200);
    }

    private UUID onlyActive() {
        var all = keys.keysOf(team.client());
        assertThat(all).hasSize(1);
        return all.get(0).id();
    }

    private String audit(String action) {
        return beans.getBean(JdbcClient.class)
                .sql("select actor from audit_entry where client_id = ? and action = ? order by sequence limit 1")
                .param(team.client())
                .param(action)
                .query(String.class)
                .single();
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(1);
    }
}
