package org.pramaan.e2e;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Passes connections on to another port of this machine, until it is cut: then nobody answers there any more. */
final class Relay implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Queue<Closeable> open = new ConcurrentLinkedQueue<>();

    Relay(int target) {
        this.target = target;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        open.add(entrance);
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Cuts every connection in the middle of whatever it carries. */
    @Override
    public void close() throws IOException {
        for (var next = open.poll(); next != null; next = open.poll()) next.close();
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            var near = entrance.accept();
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(near);
            open.add(far);
            start(() -> pump(near, far));
            start(() -> pump(far, near));
        }
    }

    private static void pump(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                // as meant
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {

        void run() throws IOException;
    }
}
