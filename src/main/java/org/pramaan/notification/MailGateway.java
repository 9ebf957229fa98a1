package org.pramaan.notification;

/** Sends e-mail. */
public interface MailGateway {

    /** Hands the message over, once. */
    Dispatch send(Mail mail);

    /** Whether all is configured that it needs. */
    default boolean isReady() {
        return true;
    }
}
