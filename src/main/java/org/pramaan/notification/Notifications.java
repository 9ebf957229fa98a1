package org.pramaan.notification;

import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;

/** Sends messages for clients (DC-07, DC-08), each with an entry in the audit trail that names no receiver. */
@Component
public class Notifications {

    private final SmsGateway sms;
    private final MailGateway mail;
    private final NotificationAudit audit;

    Notifications(SmsGateway sms, MailGateway mail, NotificationAudit audit) {
        this.sms = sms;
        this.mail = mail;
        this.audit = audit;
    }

    /** Whether this server sends e-mail at all. */
    public boolean canMail() {
        return mail.isReady();
    }

    public Dispatch send(Sms message, UUID clientId, Actor actor) {
        var sent = sms.send(message);
        audit.sent("sms", sent, clientId, actor);
        return sent;
    }

    public Dispatch send(Mail message, UUID clientId, Actor actor) {
        var sent = mail.send(message);
        audit.sent("email", sent, clientId, actor);
        return sent;
    }
}
