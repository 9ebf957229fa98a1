package org.pramaan.notification;

/** The ways by which people are told something. */
public enum Channel {
    EMAIL,
    SMS
}
