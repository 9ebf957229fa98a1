package org.pramaan.notification;

/** Prints messages where the server was started (XA-10): for trying it out, never in production. Names no receiver. */
class ConsoleOutlet implements Outlet {

    private final Channel channel;

    ConsoleOutlet(Channel channel) {
        this.channel = channel;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public void send(String address, Wording wording) {
        System.out.printf("[%s] %s%n", channel, wording.line());
    }
}
