package org.pramaan.customer;

import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Slows down who guesses passwords, without locking out whoever signs in from elsewhere. */
@Component
class SignInFailures {

    private final CodeThrottle throttle;
    private final CustomerSettings settings;

    SignInFailures(CodeThrottle throttle, CustomerSettings settings) {
        this.throttle = throttle;
        this.settings = settings;
    }

    /** @throws org.pramaan.problem.TooManyRequests if it failed too often */
    void require(byte[] emailHash, String address) {
        throttle.requireLeft(user(emailHash, address), settings.failuresPerUser(), settings.signInWindow());
        throttle.requireLeft(from(address), settings.failuresPerAddress(), settings.signInWindow());
    }

    void count(byte[] emailHash, String address) {
        throttle.take(user(emailHash, address), settings.failuresPerUser(), settings.signInWindow());
        throttle.take(from(address), settings.failuresPerAddress(), settings.signInWindow());
    }

    private static String user(byte[] emailHash, String address) {
        return "sign-in|" + address + "|" + HexFormat.of().formatHex(emailHash);
    }

    private static String from(String address) {
        return "sign-in|" + address;
    }
}
