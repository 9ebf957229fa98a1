package org.pramaan.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.customer.Contact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanKeycloakTest
@DisplayName("DK-01 Users of the realm whose account never came")
class RealmEnrolmentSweepTests {

    private final RealmEnrolmentSweep sweep;
    private final RealmEnrolmentTable table;
    private final RealmUsers users;

    RealmEnrolmentSweepTests(@Autowired ApplicationContext context) {
        sweep = context.getBean(RealmEnrolmentSweep.class);
        table = context.getBean(RealmEnrolmentTable.class);
        users = context.getBean(RealmUsers.class);
    }

    @Test
    @DisplayName("XA-20 as after a crash are removed, those of requests under way are not")
    void removes() {
        var now = Instant.now();
        var lost = begin(now.minusSeconds(3600));
        var underWay = begin(now);
        sweep.sweep();
        assertThat(users.findByAttribute("account", lost.toString())).isEmpty();
        assertThat(users.findByAttribute("account", underWay.toString())).hasSize(1);
        assertThat(table.begunBefore(now.plusSeconds(1))).contains(underWay).doesNotContain(lost);
        users.findByAttribute("account", underWay.toString()).forEach(users::delete);
        table.abandon(underWay);
    }

    private UUID begin(Instant at) {
        var account = UUID.randomUUID();
        var contact = new Contact(account + "@example.com", "+33123456789", "Jean", "Dupont");
        table.begin(account, at);
        users.create(RealmUser.of(account, contact, "MotDePasseSecurise123!"));
        return account;
    }
}
