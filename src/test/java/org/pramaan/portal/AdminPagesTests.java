package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.MemberRole;
import org.pramaan.client.Clients;
import org.pramaan.client.Credits;
import org.pramaan.client.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
@DisplayName("CF-28 The pages of administrators")
class AdminPagesTests {

    private static final Pattern TOKEN = Pattern.compile("/portal/join\\?token=([\\w-]{43})");
    private static final String LIST = "/admin/clients";

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    private PortalVisitor admin;
    private Clients clients;

    @BeforeEach
    void signIn() {
        admin = new PortalVisitor(port);
        admin.post("/login", "/login", "username", "admin", "password", PramaanTest.ADMIN_PASSWORD);
        clients = beans.getBean(Clients.class);
    }

    @Test
    @DisplayName("EN-14 a client is made on its plan, and its first owner joins by the link")
    void createsClients() {
        create("made-here", "Made Here", "250", "otto@made-here.example");

        var page = admin.get(LIST).body();
        var made = clients.find(new Slug("made-here")).orElseThrow();
        assertThat(made.requestsPerMinute()).isEqualTo(250);
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        var owner = new PortalVisitor(port);
        owner.post(
                "/portal/join?token=" + token.group(1),
                "/portal/join",
                "token",
                token.group(1),
                "password",
                PortalTeam.PASSWORD,
                "again",
                PortalTeam.PASSWORD);
        owner.signIn("otto@made-here.example", PortalTeam.PASSWORD);
        assertThat(owner.get("/portal").body()).contains("Made Here");
    }

    @Test
    @DisplayName("a short name that is taken or odd, a plan of nothing and an owner without an address make no client")
    void refusesOddClients() {
        create("demo", "Another demo", "100", "a@b.example");
        assertThat(admin.get(LIST).body()).contains("Another client has this short name");
        for (var odd : new String[][] {
            {"-odd-", "100", "a@b.example"}, {"odd-plan", "0", "a@b.example"}, {"odd-owner", "100", "nobody"}
        }) {
            create(odd[0], "Odd", odd[1], odd[2]);
            assertThat(admin.get(LIST).body()).contains("A short name is 2 to 32");
        }
        assertThat(clients.find(new Slug("odd-plan"))).isEmpty();
        assertThat(clients.find(new Slug("odd-owner"))).isEmpty();
    }

    @Test
    @DisplayName("EN-14 TF-09 the plan is changed for both kinds of data, credits are added, an owner is invited")
    void changesClients() {
        var team = PortalTeam.hire(beans, port);
        var page = LIST + "/" + team.client();

        admin.post(page, page + "/plan", "plan", "7");
        assertThat(admin.get(page).body()).contains("The plan is changed");
        assertThat(clients.require(team.client()).requestsPerMinute()).isEqualTo(7);
        assertThat(clients.sandboxOf(team.client()).requestsPerMinute()).isEqualTo(7);
        admin.post(page, page + "/plan", "plan", "0");
        assertThat(admin.get(page).body()).contains("at least one request a minute");

        admin.post(page, page + "/credits", "credits", "25");
        assertThat(admin.get(page).body()).contains("credits are granted");
        admin.post(page, page + "/credits", "credits", "-1");
        assertThat(admin.get(page).body()).contains("Grant 1 to 1000000 credits");
        assertThat(beans.getBean(Credits.class).balanceOf(team.client())).isEqualTo(25);

        admin.post(page, page + "/owner", "ownerName", "Olga", "ownerEmail", "olga@" + team.client() + ".example");
        assertThat(TOKEN.matcher(admin.get(page).body()).find()).isTrue();
        admin.post(page, page + "/owner", "ownerName", "O", "ownerEmail", team.email(MemberRole.OWNER));
        assertThat(admin.get(page).body()).contains("a member with this e-mail address already");
        admin.post(page, page + "/owner");
        assertThat(admin.get(page).body()).contains("a name and a whole e-mail address");
    }

    @Test
    @DisplayName("BS-06 a sandbox is no client of the list, and who its members are stays with the client")
    void listsLiveClients() {
        var team = PortalTeam.hire(beans, port);
        UUID sandbox = clients.sandboxOf(team.client()).id();

        assertThat(admin.get("/admin").statusCode()).isEqualTo(302);
        assertThat(admin.get(LIST).body()).contains(team.client().toString()).doesNotContain(sandbox.toString());
        assertThat(admin.get(LIST + "/" + sandbox).statusCode()).isEqualTo(404);
        assertThat(admin.get(LIST + "/" + team.client()).body())
                .contains("Joined")
                .doesNotContain(team.email(MemberRole.OWNER));
    }

    private void create(String slug, String name, String plan, String email) {
        admin.post(LIST, LIST, "slug", slug, "name", name, "plan", plan, "ownerName", "Otto", "ownerEmail", email);
    }
}
