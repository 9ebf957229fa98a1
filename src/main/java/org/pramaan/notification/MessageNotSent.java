package org.pramaan.notification;

/** A message was not taken; says by which outlet and what kind of failure, and nothing of the message. */
public class MessageNotSent extends RuntimeException {

    MessageNotSent(String outlet, String kind) {
        super("%s did not take the message: %s".formatted(outlet, kind));
    }
}
