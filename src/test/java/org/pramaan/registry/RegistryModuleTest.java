package org.pramaan.registry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.Agreement;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Consents;
import org.pramaan.compliance.Notice;
import org.pramaan.platform.EmptyDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who agreed that their PAN and bank account are checked. */
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ContextConfiguration(classes = RegistrySlice.class, initializers = EmptyDatabase.class)
abstract class RegistryModuleTest {

    static final PanQuestion PAN = new PanQuestion("ABCDE1234F", "John Doe");
    static final BankQuestion BANK = new BankQuestion("1234567890", "BANK0001234", "John Doe");

    @Autowired
    PlayedRegistries played;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient database;

    Subject person;

    @BeforeEach
    void somebodyAgrees() {
        var client = UUID.randomUUID();
        database.sql("insert into client values (?, ?, 'Acme', 100, false, true, 'PREFIXED', '', now(), null, false)")
                .params(client, client.toString())
                .update();
        person = new Subject(client, "user-1", null, Actor.clientKey(client));
        agree(EnumSet.of(ConsentPurpose.PAN_CHECK, ConsentPurpose.BANK_ACCOUNT_CHECK));
        played.asked.clear();
        played.status = VerificationStatus.VERIFIED;
        played.away = null;
    }

    void agree(Set<ConsentPurpose> purposes) {
        var notice = new Notice("1", "en", "I agree");
        consents.give(
                new Agreement(person.clientId(), "user-1", null, purposes, notice, "web", "203.0.113.9"),
                person.actor());
    }

    List<String> trailOf(String action) {
        return database.sql("select details from audit_entry where client_id = ? and action = ? order by sequence")
                .params(person.clientId(), action)
                .query(String.class)
                .list();
    }
}
