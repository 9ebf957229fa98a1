package org.pramaan.notification;

/** Sends text messages. */
public interface SmsGateway {

    /** Hands the message over, once. */
    Dispatch send(Sms sms);
}
