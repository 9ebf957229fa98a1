package org.pramaan.notification;

/** How far a message has come. */
enum MessageState {
    PENDING,
    SENT,
    GIVEN_UP,
    /** It was worth nothing any more before it could be sent. */
    EXPIRED
}
