package org.pramaan.access;

import java.util.HexFormat;
import java.util.List;
import org.pramaan.problem.TooManyRequests;
import org.springframework.stereotype.Component;

/** Slows down who guesses passwords, at the sign-in page and at the engine's REST API alike. */
@Component
public class SignInAttempts {

    private final RateLimiter limiter;
    private final SignInSettings settings;

    SignInAttempts(RateLimiter limiter, SignInSettings settings) {
        this.limiter = limiter;
        this.settings = settings;
    }

    /** @throws TooManyRequests if this user, or anybody, failed too often from this address */
    public void require(String user, String address) {
        allotments(user, address).forEach(limiter::requireLeft);
    }

    /** Counts a failure. */
    public void failed(String user, String address) {
        allotments(user, address).forEach(limiter::take);
    }

    private List<Allotment> allotments(String user, String address) {
        return List.of(
                new Allotment("sign-in|" + address + "|" + hash(user), settings.failuresPerUser(), settings.window()),
                new Allotment("sign-in|" + address, settings.failuresPerAddress(), settings.window()));
    }

    /** Whatever was typed, possibly a password in the wrong field, is not written down. */
    private static String hash(String user) {
        return HexFormat.of().formatHex(Fingerprint.start().add(user).value());
    }
}
