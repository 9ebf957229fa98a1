package org.pramaan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.compliance.ConsentMissing;
import org.pramaan.platform.FernetKeys;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The registries")
class RegistriesTest extends RegistryModuleTest {

    @Autowired
    Registries registries;

    @Autowired
    AuditTrail trail;

    @Autowired
    CheckSweep sweep;

    @Autowired
    FernetKeys keys;

    @Autowired
    SteppingClock clock;

    @Test
    @DisplayName("DC-03 DC-16 an answer names the operation, compares the names, and stands in the trail without them")
    void answers() {
        var answer = registries.verify(person, PAN);

        assertThat(answer.operation().id()).isEqualTo("op1");
        assertThat(answer.status()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(answer.nameMatchScore()).isEqualTo(1.0);
        assertThat(trailOf("registry.answered"))
                .containsExactly("{\"kind\":\"pan\",\"operation\":\"op1\",\"status\":\"verified\"}");
        assertThat(trail.verify(person.clientId()).isIntact()).isTrue();
    }

    @Test
    @DisplayName("DC-15 without consent to the very check no registry is asked")
    void needsConsent() {
        assertThatThrownBy(() -> registries.verify(person, new CkycQuestion("ABCDE1234F", null)))
                .isInstanceOf(ConsentMissing.class);
        assertThatThrownBy(() -> registries.verify(person, new AadhaarQuestion("<x/>", "1234")))
                .isInstanceOf(ConsentMissing.class);
        assertThat(played.asked).isEmpty();
    }

    @Test
    @DisplayName("DC-15 a consent withdrawn ends even the answers from memory")
    void heedsWithdrawal() {
        registries.verify(person, PAN);
        consents.of(person.clientId(), "user-1")
                .forEach(consent -> consents.withdraw(person.clientId(), consent.id(), person.actor()));
        assertThatThrownBy(() -> registries.verify(person, PAN)).isInstanceOf(ConsentMissing.class);
    }

    @Test
    @DisplayName("DC-11 the same question is answered from memory for 24 hours, and audited each time")
    void remembers() {
        var first = registries.verify(person, PAN);
        clock.forward(Duration.ofHours(23));
        assertThat(registries.verify(person, PAN)).isEqualTo(first);
        assertThat(played.asked).hasSize(1);
        assertThat(trailOf("registry.remembered")).hasSize(1);

        clock.forward(Duration.ofHours(1));
        registries.verify(person, PAN);
        assertThat(played.asked).hasSize(2);
    }

    @Test
    @DisplayName("DC-11 a corrected PAN, another name, another person and another client are asked anew")
    void keepsApart() {
        registries.verify(person, PAN);
        registries.verify(person, new PanQuestion("ABCDE1235F", "John Doe"));
        registries.verify(person, new PanQuestion("ABCDE1234F", "Jane Doe"));
        var other = new Subject(person.clientId(), "user-2", null, person.actor());
        assertThatThrownBy(() -> registries.verify(other, PAN)).isInstanceOf(ConsentMissing.class);
        assertThat(played.asked).hasSize(3);
    }

    @Test
    @DisplayName("DC-14 PAN, bank details and answers are stored as Fernet tokens, and the person as a keyed hash")
    void encrypts() {
        registries.verify(person, PAN);
        registries.verify(person, BANK);
        assertThat(column("row_to_json(c)::text"))
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row).doesNotContain("ABCDE1234F", "1234567890", "BANK0001234", "John", "user-1"));
        assertThat(column("answer")).allSatisfy(token -> assertThat(token).startsWith("gAAAAA"));
        assertThat(column("question")).allSatisfy(token -> assertThat(token).startsWith("gAAAAA"));
        assertThat(column("question").stream().map(keys::decrypt))
                .anyMatch(question -> question.contains("ABCDE1234F"))
                .anyMatch(question -> question.contains("1234567890"));
    }

    @Test
    @DisplayName("DC-12 DC-16 a registry that gives no answer is audited, and nothing is remembered")
    void auditsFailures() {
        played.away = ProviderAway.Reason.TIMEOUT;
        assertThatThrownBy(() -> registries.verify(person, PAN)).isInstanceOf(ProviderAway.class);
        assertThat(trailOf("registry.failed")).containsExactly("{\"kind\":\"pan\",\"reason\":\"TIMEOUT\"}");

        played.away = null;
        assertThat(registries.verify(person, PAN).status()).isEqualTo(VerificationStatus.VERIFIED);
    }

    @Test
    @DisplayName("DC-09 a pending answer is settled later, once, and only then answered from memory")
    void settles() {
        played.status = VerificationStatus.PENDING;
        registries.verify(person, BANK);
        var pending = registries.verify(person, BANK);
        assertThat(played.asked).hasSize(2);

        assertThat(registries.settle(pending.operation().id(), VerificationStatus.VERIFIED))
                .isTrue();
        assertThat(registries.settle(pending.operation().id(), VerificationStatus.NOT_VERIFIED))
                .isFalse();

        assertThat(registries.verify(person, BANK).status()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(played.asked).hasSize(2);
        assertThat(trailOf("registry.settled")).hasSize(1);
    }

    @Test
    @DisplayName("DC-17 what is known of a person is listed latest first, and looking is audited")
    void lists() {
        registries.verify(person, PAN);
        clock.forward(Duration.ofMinutes(1));
        registries.verify(person, BANK);
        assertThat(registries.of(person))
                .extracting(RegistryCheck::kind)
                .containsExactly(RegistryKind.BANK, RegistryKind.PAN);
        assertThat(registries.of(person).get(1).answer().person().name()).isEqualTo("John Doe");
        assertThat(trailOf("registry.looked-up")).hasSize(2);
    }

    @Test
    @DisplayName("DC-14 answers are forgotten with the person, and after their time")
    void forgets() {
        registries.verify(person, PAN);
        registries.forget(person.clientId(), "user-1");
        assertThat(registries.of(person)).isEmpty();

        registries.verify(person, PAN);
        clock.forward(Duration.ofDays(181));
        sweep.sweep();
        assertThat(registries.of(person)).isEmpty();
    }

    @Test
    @DisplayName("DC-14 answers asked for in a session are forgotten with it, and no others")
    void forgetsWithTheSession() {
        var session = openSession();
        registries.verify(person, PAN);
        registries.verify(new Subject(person.clientId(), "user-1", session, person.actor()), BANK);
        registries.forgetSession(UUID.randomUUID(), session);
        assertThat(registries.of(person)).hasSize(2);
        registries.forgetSession(person.clientId(), session);
        assertThat(registries.of(person)).extracting(RegistryCheck::kind).containsExactly(RegistryKind.PAN);
    }

    @Test
    @DisplayName("BS-09 what a registry tells after the session was erased is audited, and nothing of it is kept")
    void keepsNothingOfTheErased() {
        var late = new Subject(person.clientId(), "user-1", UUID.randomUUID(), person.actor());
        assertThat(registries.verify(late, BANK).status()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(registries.of(person)).isEmpty();
        assertThat(trailOf("registry.answered")).hasSize(1);
    }

    @Test
    @DisplayName("DC-03 what is not shaped like a PAN is never asked about, nor repeated in the complaint")
    void checksShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanQuestion("abcde1234f", null))
                .withMessage("Not a PAN");
    }

    private UUID openSession() {
        var id = UUID.randomUUID();
        database.sql("insert into kyc_user values (?, ?, 'user-1', now())")
                .params(id, person.clientId())
                .update();
        database.sql("""
                        insert into kyc_session (id, client_id, user_id, external_user_id, state, round, data_key,
                                                 opened_at, updated_at)
                        values (?, ?, ?, 'user-1', 'REJECTED', 1, '', now(), now())""").params(id, person.clientId(), id).update();
        return id;
    }

    private List<String> column(String expression) {
        return database.sql("select " + expression + " from registry_check c where client_id = ?")
                .param(person.clientId())
                .query(String.class)
                .list();
    }
}
