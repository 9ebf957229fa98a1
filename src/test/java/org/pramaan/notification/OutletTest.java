package org.pramaan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.problem.Unavailable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Messages leave")
class OutletTest {

    @Test
    @DisplayName("XA-11 by SMTP as one mail with a plain-text part and an HTML part")
    void smtp() throws Exception {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            smtp(server.getSmtp().getPort()).send("jean@example.com", TestLetters.code());
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Votre code de vérification XAMILA");
            var related = (MimeMultipart)
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            var alternatives = (MimeMultipart) related.getBodyPart(0).getContent();
            assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(alternatives.getBodyPart(0).getContent().toString()).contains("042137");
            assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(alternatives.getBodyPart(1).getContent().toString()).contains(">042137<");
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("XA-11 later, when the SMTP server is away; the failure names no receiver")
    void smtpAway() {
        assertThatThrownBy(() -> smtp(1).send("jean@example.com", TestLetters.code()))
                .isInstanceOf(MessageNotSent.class)
                .hasMessage("The SMTP server did not take the message: MailSendException")
                .hasNoCause();
    }

    @Test
    @DisplayName("XA-10 onto the console where nothing is configured, without naming the receiver")
    void console(CapturedOutput console) {
        var outlets = new ConsoleOutlets();
        assertThat(outlets.emailConsole().channel()).isEqualTo(Channel.EMAIL);
        outlets.smsConsole().send("+33123456789", TestLetters.code());
        assertThat(console.getOut()).contains("[SMS] XAMILA", "042137").doesNotContain("+33123456789");
    }

    @Test
    @DisplayName("XA-10 not at all where nothing may be printed and no sender is configured")
    void nowhere() {
        var none = new Outlets(new StaticListableBeanFactory().getBeanProvider(Outlet.class));
        assertThatThrownBy(() -> none.require(Channel.SMS)).isInstanceOf(Unavailable.class);
        var some = new StaticListableBeanFactory(Map.of("console", new ConsoleOutlets().smsConsole()));
        var outlets = new Outlets(some.getBeanProvider(Outlet.class));
        assertThat(outlets.require(Channel.SMS).channel()).isEqualTo(Channel.SMS);
        assertThatThrownBy(() -> outlets.require(Channel.EMAIL)).isInstanceOf(Unavailable.class);
    }

    @Test
    @DisplayName("XA-11 XA-12 through servers that are configured by the names of the document")
    void names() {
        var environment = new MockEnvironment()
                .withProperty("EMAIL_HOST", "smtp.example.com")
                .withProperty("EMAIL_PORT", "587")
                .withProperty("EMAIL_USE_TLS", "True")
                .withProperty("EMAIL_HOST_USER", "kyc")
                .withProperty("TWILIO_ACCOUNT_SID", "AC1")
                .withProperty("TWILIO_AUTH_TOKEN", " ");
        new SpecifiedNames().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("smtp.example.com");
        assertThat(environment.getProperty("spring.mail.port")).isEqualTo("587");
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.starttls.required"))
                .isEqualTo("true");
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.auth"))
                .isEqualTo("true");
        assertThat(environment.getProperty("pramaan.notification.twilio.account-sid"))
                .isEqualTo("AC1");
        assertThat(environment.getProperty("pramaan.notification.twilio.auth-token"))
                .isNull();
    }

    private static SmtpOutlet smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new SmtpOutlet(new SmtpMailGateway(
                sender, new NotificationSettings("kyc@acme.example", "XAMILA", Duration.ofDays(30)), UUID::randomUUID));
    }
}
