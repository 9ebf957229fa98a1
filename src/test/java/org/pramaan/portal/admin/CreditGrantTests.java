package org.pramaan.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.client.Clients;
import org.pramaan.client.Credits;
import org.pramaan.client.TestClients;
import org.pramaan.compliance.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PramaanTest
@DisplayName("An administrator grants credits")
class CreditGrantTests {

    @Autowired
    CreditDesk desk;

    @Autowired
    Clients clients;

    @Autowired
    Credits credits;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName("TF-09 BS-06 to a client and as many to its sandbox, with an entry in the trail")
    void grants() {
        var client = TestClients.register(clients, "A client").id();
        desk.grant(client, 100, Actor.staff("admin"));
        desk.grant(client, 5, Actor.staff("admin"));
        assertThat(credits.balanceOf(client)).isEqualTo(105);
        assertThat(credits.balanceOf(clients.sandboxOf(client).id())).isEqualTo(105);
        var entries = database.sql("select count(*) from audit_entry where client_id = ? and action = ?")
                .params(client, "client.credits_granted");
        assertThat(entries.query(Integer.class).single()).isEqualTo(2);
    }
}
