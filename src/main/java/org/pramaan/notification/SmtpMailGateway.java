package org.pramaan.notification;

import org.pramaan.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mail over the operator's own SMTP server; where one is configured it comes before any provider (DC-08). */
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
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(mail.address());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        sender.send(message);
        var id = ids.next().toString();
        return new Dispatch(id, id);
    }
}
