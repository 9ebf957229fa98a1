package org.pramaan.notification;

/** Sends e-mail. */
public interface MailGateway {

    /** Hands the message over, once. */
    Dispatch send(Mail mail);
}
