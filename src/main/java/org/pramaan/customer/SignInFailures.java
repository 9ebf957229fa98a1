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

    /**
     * Counts a failure before it is one, so that attempts at the same time are no more than those one after the other.
     *
     * @throws org.pramaan.problem.TooManyRequests if it failed too often
     */
    void count(byte[] emailHash, String address) {
        throttle.take(user(emailHash, address), settings.failuresPerUser(), settings.signInWindow());
        throttle.take(from(address), settings.failuresPerAddress(), settings.signInWindow());
    }

    /** It was none. */
    void forgive(byte[] emailHash, String address) {
        throttle.giveBack(user(emailHash, address), settings.failuresPerUser(), settings.signInWindow());
        throttle.giveBack(from(address), settings.failuresPerAddress(), settings.signInWindow());
    }

    private static String user(byte[] emailHash, String address) {
        return "sign-in|" + address + "|" + HexFormat.of().formatHex(emailHash);
    }

    private static String from(String address) {
        return "sign-in|" + address;
    }
}
