package org.pramaan.customer;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** Signs the addresses of files, so that they open without a token for a while, and to nobody else (CF-24). */
@Component
public class FileLinks {

    private final KeyedHash hash;
    private final ProfileSettings settings;
    private final Clock clock;

    FileLinks(KeyedHash hash, ProfileSettings settings, Clock clock) {
        this.hash = hash;
        this.settings = settings;
        this.clock = clock;
    }

    /** The signature of a path from now on. */
    public Signed sign(String path) {
        long expires = clock.instant().plus(settings.linkValidity()).getEpochSecond();
        return new Signed(expires, HexFormat.of().formatHex(signature(path, expires)));
    }

    /** Whether the signature is the path's and has not expired. */
    public boolean isGenuine(String path, String expires, String signature) {
        try {
            long end = Long.parseLong(expires);
            return clock.instant().isBefore(Instant.ofEpochSecond(end))
                    && MessageDigest.isEqual(
                            signature(path, end), HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return false;
        }
    }

    private byte[] signature(String path, long expires) {
        return hash.of("customer-file", path + "|" + expires);
    }

    /** @param expires in seconds since 1970 */
    public record Signed(long expires, String signature) {}
}
