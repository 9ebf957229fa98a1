package org.pramaan.notification;

/** One way out for messages to people. */
interface Outlet {

    Channel channel();

    /** @throws MessageNotSent if it was not taken */
    void send(String address, Wording wording);
}
