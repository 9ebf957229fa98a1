package org.pramaan.digilocker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Hmac;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What DigiLocker and its partner prove to each other with the client secret they share. */
@Component
class PartnerProof {

    private final Partnership partnership;
    private final Clock clock;

    PartnerProof(Partnership partnership, Clock clock) {
        this.partnership = partnership;
        this.clock = clock;
    }

    /** @throws DigilockerAway if the header is there and is not base64(HMAC-SHA256(file, client secret)) */
    void check(byte[] file, @Nullable String header) {
        if (header == null) return;
        var secret = partnership.require().credentials().clientSecret().getBytes(StandardCharsets.UTF_8);
        var right = Base64.getEncoder().encode(Hmac.sign(file, secret));
        if (!MessageDigest.isEqual(right, header.strip().getBytes(StandardCharsets.UTF_8))) {
            throw new DigilockerAway("A file does not fit its hmac");
        }
    }

    /** clientid, ts, and hmac = SHA-256(client secret + client id + ts) in hex, as pulling a document asks for. */
    Map<String, String> parameters() {
        var credentials = partnership.require().credentials();
        var now = Long.toString(clock.instant().getEpochSecond());
        var proof = DigestUtils.sha256Hex(credentials.clientSecret() + credentials.clientId() + now);
        return Map.of("clientid", credentials.clientId(), "ts", now, "hmac", proof);
    }

    /** HTTP Basic, as revoking asks for. */
    void signIn(HttpHeaders headers) {
        var credentials = partnership.require().credentials();
        headers.setBasicAuth(credentials.clientId(), credentials.clientSecret());
    }
}
