package org.pramaan.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A receiver on this machine that takes down each request and answers the same bytes to all. */
final class Receiver implements AutoCloseable {

    private static final int TRICKLE_MILLIS = 50;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final byte[] answer;
    private final boolean trickling;

    private Receiver(String answer, boolean trickling, ServerSocketFactory sockets) throws IOException {
        this.answer = answer.getBytes(ISO_8859_1);
        this.trickling = trickling;
        this.socket = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        var thread = new Thread(this::serve, "receiver");
        thread.setDaemon(true);
        thread.start();
    }

    static Receiver answering(String answer) throws IOException {
        return new Receiver(answer, false, ServerSocketFactory.getDefault());
    }

    static Receiver answering(String answer, ServerSocketFactory sockets) throws IOException {
        return new Receiver(answer, false, sockets);
    }

    /** Answers one byte at a time, with a pause after each. */
    static Receiver trickling(String answer) throws IOException {
        return new Receiver(answer, true, ServerSocketFactory.getDefault());
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                requests.add(requestOn(connection));
                send(connection);
                connection.getInputStream().read(); // until the caller hangs up
            } catch (IOException | InterruptedException hungUp) {
                // the next caller
            }
        }
    }

    private void send(Socket connection) throws IOException, InterruptedException {
        for (byte one : trickling ? answer : new byte[0]) {
            connection.getOutputStream().write(one);
            Thread.sleep(TRICKLE_MILLIS);
        }
        if (!trickling) connection.getOutputStream().write(answer);
        connection.getOutputStream().flush();
    }

    private static String requestOn(Socket connection) throws IOException {
        var read = new StringBuilder();
        while (!isComplete(read)) {
            int next = connection.getInputStream().read();
            if (next < 0) throw new IOException("hung up");
            read.append((char) next);
        }
        return read.toString();
    }

    private static boolean isComplete(CharSequence read) {
        var request = read.toString();
        int end = request.indexOf("\r\n\r\n");
        if (end < 0) return false;
        var length = request.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
        return request.length() - end - 4 >= (length.equals(request) ? 0 : Integer.parseInt(length));
    }
}
