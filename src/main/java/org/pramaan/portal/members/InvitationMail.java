package org.pramaan.portal.members;

import org.pramaan.account.EmailAddress;
import org.pramaan.account.Member;
import org.pramaan.client.Clients;
import org.pramaan.notification.Mail;
import org.pramaan.notification.Notifications;
import org.pramaan.portal.InvitationLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes to who is invited. The link is on the page too, so that mail that does not go out stops nobody. */
@Component
class InvitationMail {

    private static final Logger log = LoggerFactory.getLogger(InvitationMail.class);

    private static final String BODY = """
            You are invited to the portal of %s. Choose your password here:

            %s

            The link works once, until %s. If you did not expect it, ignore it.
            """;

    private final Notifications notifications;
    private final Clients clients;

    InvitationMail(Notifications notifications, Clients clients) {
        this.notifications = notifications;
        this.clients = clients;
    }

    /** Whether the message was handed over. */
    boolean send(InvitationLink link, EmailAddress to, Member by) {
        var client = clients.require(by.liveClientId());
        var body = BODY.formatted(client.name(), link.url(), link.until().text());
        try {
            notifications.send(new Mail(to.value(), "Your invitation to Pramaan", body), client.id(), by.actor());
            return true;
        } catch (RuntimeException undelivered) {
            log.info(
                    "An invitation could not be mailed: {}",
                    undelivered.getClass().getSimpleName());
            return false;
        }
    }
}
