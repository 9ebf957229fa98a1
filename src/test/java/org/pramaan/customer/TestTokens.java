package org.pramaan.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.pramaan.platform.TestKeys;

/** Tokens with settings and a time that tests fix. */
final class TestTokens {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final UUID ACCOUNT = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final String SECRET = "a secret that only tests know, of 32 and more";

    private TestTokens() {}

    static TokenSettings settings() {
        return new TokenSettings(SECRET, "pramaan", "xamila", Duration.ofMinutes(30), Duration.ofDays(7));
    }

    static TokenKey key() {
        return new TokenKey(settings(), TestKeys.keyedHash());
    }

    static SecretKey secret() {
        return key().value();
    }

    static TokenReader reader() {
        return readerAt(NOW);
    }

    static TokenReader readerAt(Instant now) {
        return new TokenReader(key(), settings(), Clock.fixed(now, ZoneOffset.UTC));
    }

    static TokenWriter writer() {
        return new TokenWriter(key(), settings());
    }
}
