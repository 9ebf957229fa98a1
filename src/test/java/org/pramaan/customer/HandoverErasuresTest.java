package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.compliance.Actor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PramaanTest
@DisplayName("What external providers keep of a customer who is erased")
class HandoverErasuresTest {

    private static final Actor STEP = Actor.step("EraseAtProvider");

    @Autowired
    BeanFactory beans;

    @Autowired
    TransactionTemplate transaction;

    private final Vendor vendor = new Vendor();
    private UUID customer = UUID.randomUUID();

    @BeforeEach
    void handOver() {
        var account = TestCustomers.register(beans);
        TestCustomers.begin(beans, account);
        customer = account.id();
        keep("check-1");
        beans.getBean(VerificationTable.class).begin(customer, UUID.randomUUID());
        keep("check-2");
    }

    @Test
    @DisplayName("XA-05 is deleted there, of earlier submissions too, and audited")
    void deletes() {
        erase();
        erase();
        assertThat(vendor.forgotten).containsExactlyInAnyOrder("check-1", "check-2");
        assertThat(told("customer.erased_at_provider", "DELETED")).isEqualTo(2);
    }

    @Test
    @DisplayName("XA-05 is deleted there later, if it cannot be reached now")
    void later() {
        vendor.away = true;
        assertThatThrownBy(this::erase).isInstanceOf(ProviderUnavailable.class);
        vendor.away = false;
        erase();
        assertThat(vendor.forgotten).contains("check-1", "check-2");
        assertThat(told("customer.erased_at_provider", "DELETED")).isEqualTo(2);
    }

    @Test
    @DisplayName("XA-05 is told in the audit trail where the provider deletes nothing")
    void refuses() {
        vendor.deletes = false;
        erase();
        assertThat(told("customer.left_at_provider", "NOT_DELETED")).isEqualTo(2);
    }

    @Test
    @DisplayName("XA-05 is told there too where the provider is not configured any more, and nothing waits for it")
    void notConfigured() {
        transaction.executeWithoutResult(
                status -> beans.getBean(ErasureSteps.class).eraseAtProvider(customer, STEP));
        assertThat(told("customer.left_at_provider", "NOT_CONFIGURED")).isEqualTo(2);
        assertThat(beans.getBean(HandoverTable.class).of(customer)).isEmpty();
    }

    @Test
    @DisplayName("XA-07 is known though the step that handed it over failed afterwards")
    void outlivesTheStep() {
        transaction.executeWithoutResult(status -> {
            beans.getBean(Handovers.class).keep(customer, STEP, "vendor", "check-3");
            status.setRollbackOnly();
        });
        erase();
        assertThat(vendor.forgotten).contains("check-3");
    }

    private void keep(String check) {
        transaction.executeWithoutResult(
                status -> beans.getBean(Handovers.class).keep(customer, STEP, "vendor", check));
    }

    private void erase() {
        var providers = new StaticListableBeanFactory(Map.of("vendor", vendor));
        var erasures = new HandoverErasures(
                beans.getBean(HandoverTable.class),
                providers.getBeanProvider(ExternalProvider.class),
                beans.getBean(CustomerNotices.class));
        transaction.executeWithoutResult(status -> erasures.erase(customer, STEP));
    }

    private long told(String action, String outcome) {
        return beans.getBean(JdbcClient.class)
                .sql("select count(*) from audit_entry where subject = ? and action = ? and details::text like ?")
                .params(customer, action, "%" + outcome + "%")
                .query(Long.class)
                .single();
    }

    private static final class Vendor implements ExternalProvider {

        private final List<String> forgotten = new ArrayList<>();
        private boolean deletes = true;
        private boolean away;

        @Override
        public String name() {
            return "vendor";
        }

        @Override
        public String ask(Submission submission) {
            return "check";
        }

        @Override
        public Optional<ExternalReport> look(UUID customerId, String check) {
            return Optional.empty();
        }

        @Override
        public boolean forget(String check) {
            if (away) throw new ProviderUnavailable("vendor", "away");
            forgotten.add(check);
            return deletes;
        }
    }
}
