package org.pramaan.decentro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.notification.Mail;
import org.pramaan.notification.Notifications;
import org.pramaan.notification.Sms;
import org.pramaan.registry.ProviderAway;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Payments")
class PaymentsTest extends DecentroModuleTest {

    @Autowired
    Payments payments;

    @Autowired
    Notifications notifications;

    @Test
    @DisplayName("DC-06 bring a link, wait for the customer, and keep the customer's details encrypted")
    void initiate() {
        var payment = payments.initiate(order("10000"), client, actor);

        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment.operationId()).isNotBlank();
        assertThat(payment.link()).startsWith("https://");
        assertThat(payments.find(client, payment.referenceId()))
                .hasValueSatisfying(found -> assertThat(found.link()).isEqualTo(payment.link()));
        var row = database.sql("select row_to_json(p)::text from decentro_payment p where reference_id = ?")
                .param(payment.referenceId())
                .query(String.class)
                .single();
        assertThat(row).contains("gAAAAA").doesNotContain("John", "example.com", "98765", "https");
        assertThat(payment + "" + order("1")).doesNotContain("https", "John");
        assertThat(trail()).containsExactly("payment.initiated");
    }

    @Test
    @DisplayName("DC-06 belong to one client")
    void foreign() {
        var payment = payments.initiate(order("10000"), client, actor);
        register();
        assertThat(payments.find(client, payment.referenceId())).isEmpty();
    }

    @ParameterizedTest(name = "DC-12 that may exist after all ({0} rupees) are unknown, and not asked for again")
    @ValueSource(strings = {"10503", "10200"})
    void unanswered(String amount) {
        var payment = payments.initiate(order(amount), client, actor);
        assertThat(payment.status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(payment.operationId()).isNull();
    }

    @ParameterizedTest(name = "DC-06 that Decentro refuses ({0} rupees) have failed")
    @ValueSource(strings = {"10401", "10429"})
    void refused(String amount) {
        assertThatThrownBy(() -> payments.initiate(order(amount), client, actor))
                .isInstanceOf(ProviderAway.class);
        assertThat(database.sql("select status from decentro_payment where client_id = ?")
                        .param(client)
                        .query(String.class)
                        .list())
                .containsExactly("FAILED");
    }

    @Test
    @DisplayName("DC-07 DC-08 DC-16 messages are sent by the same provider and audited without their receivers")
    void messages() {
        assertThat(notifications
                        .send(new Sms("+919876543210", "Approved"), client, actor)
                        .operationId())
                .isNotBlank();
        notifications.send(new Mail("john@example.com", "Loan", "Approved"), client, actor);
        assertThat(trail()).containsExactly("notification.sent", "notification.sent");
        assertThat(database.sql("select string_agg(details, '') from audit_entry where client_id = ?")
                        .param(client)
                        .query(String.class)
                        .single())
                .doesNotContain("98765", "john");
    }

    static PaymentOrder order(String amount) {
        return new PaymentOrder(new BigDecimal(amount), "John Doe", "john@example.com", "+919876543210");
    }
}
