package org.pramaan.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.pramaan.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail over the operator's own SMTP server; where one is configured it comes before any provider (DC-08, XA-11). */
@Component
@Primary
@ConditionalOnProperty("spring.mail.host")
class SmtpMailGateway implements MailGateway {

    private final JavaMailSender sender;
    private final NotificationSettings settings;
    private final Ids ids;

    SmtpMailGateway(JavaMailSender sender, NotificationSettings settings, Ids ids) {
        this.sender = sender;
        this.settings = settings;
        this.ids = ids;
    }

    @Override
    public Dispatch send(Mail mail) {
        sender.send(message(mail));
        var id = ids.next().toString();
        return new Dispatch(id, id);
    }

    private MimeMessage message(Mail mail) {
        try {
            var message = sender.createMimeMessage();
            var html = mail.html();
            var helper = new MimeMessageHelper(message, html != null, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(mail.address());
            helper.setSubject(mail.subject());
            if (html == null) helper.setText(mail.body());
            else helper.setText(mail.body(), html);
            return message;
        } catch (MessagingException malformed) {
            throw new MailPreparationException(malformed);
        }
    }
}
