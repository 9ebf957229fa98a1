package org.pramaan.notification;

/** A plain-text e-mail. */
public record Mail(String address, String subject, String body) {

    @Override
    public String toString() {
        return "Mail[hidden]";
    }
}
