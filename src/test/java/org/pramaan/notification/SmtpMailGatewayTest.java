package org.pramaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.Ids;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DisplayName("E-mail over SMTP")
class SmtpMailGatewayTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Slice.class);

    @Test
    @DisplayName("DC-08 reaches the operator's own server where one is configured")
    void sends() throws Exception {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            runner.withPropertyValues(
                            "spring.mail.host=localhost",
                            "spring.mail.port=" + server.getSmtp().getPort())
                    .run(context -> {
                        var mail = new Mail("john@example.com", "Loan Application Status", "Approved: ₹ 10");
                        var sent = context.getBean(MailGateway.class).send(mail);
                        assertThat(sent.operationId()).isNotBlank();
                        assertThat(mail.toString()).doesNotContain("john");
                    });
            var received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getSubject()).isEqualTo("Loan Application Status");
            assertThat(received[0].getFrom()[0]).hasToString("kyc@acme.example");
            assertThat(GreenMailUtil.getAddressList(received[0].getAllRecipients()))
                    .isEqualTo("john@example.com");
            assertThat(received[0].getContent().toString().strip()).isEqualTo("Approved: ₹ 10");
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("DC-08 is left to the provider where no server is configured")
    void isOptional() {
        runner.run(context -> assertThat(context).doesNotHaveBean(MailGateway.class));
    }

    @Import(SmtpMailGateway.class)
    static class Slice {

        @Bean
        Ids ids() {
            return UUID::randomUUID;
        }

        @Bean
        NotificationSettings settings() {
            return new NotificationSettings("kyc@acme.example", "ACME", Duration.ofDays(30));
        }
    }
}
