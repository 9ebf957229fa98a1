package org.pramaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.process.Chromium;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DisplayName("Letters as they arrive")
class LetterLooksTest {

    private static final Path FOLDER = Path.of("target/letters");
    private static final List<String> REASONS = List.of(
            "Le visage du selfie ne correspond pas à celui de la pièce d'identité.",
            "Un document est illisible.",
            "La pièce d'identité est expirée.",
            "Les informations du profil ne correspondent pas aux documents.",
            "Un document n'est pas du type attendu.");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("XA-11 fit a phone and a desk, light and dark, are accessible, and say the same as plain text")
    void looks() throws Exception {
        for (var language : Language.values()) {
            var locale = language.name().toLowerCase(Locale.ROOT);
            send("code-" + locale, Letter.code("Jean", "042137", Duration.ofMinutes(10)), language);
            send("welcome-" + locale, Letter.welcome("Jean"), language);
            send("approved-" + locale, Letter.approved("Jean"), language);
            send("rejected-" + locale, Letter.rejected("Jean", REASONS.subList(0, 2)), language);
            send("resubmission-" + locale, Letter.resubmission("Jean", REASONS.subList(1, 2)), language);
        }
        send("long", Letter.rejected("Wolfeschlegelsteinhausenbergerdorff".repeat(4), REASONS), Language.FR);
        Chromium.require();
        Chromium.run("letters.mjs", FOLDER.toString(), "target/screenshots");
    }

    private void send(String name, Letter letter, Language language) throws IOException {
        outlet().send("jean@example.com", TestLetters.writer().write(letter, language));
        var received = server.getReceivedMessages();
        var mail = CaughtMail.of(received[received.length - 1]);
        mail.save(FOLDER, name);
        assertThat(mail.text().replace("\r", "")).contains(letter.name()).doesNotContain("\n\n\n", "<");
        assertThat(mail.html()).contains(letter.name());
        for (var reason : letter.reasons()) assertThat(mail.text()).contains("- " + reason);
    }

    private SmtpOutlet outlet() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        var settings = new NotificationSettings("kyc@acme.example", "XAMILA", Duration.ofDays(30));
        return new SmtpOutlet(new SmtpMailGateway(sender, settings, UUID::randomUUID));
    }
}
