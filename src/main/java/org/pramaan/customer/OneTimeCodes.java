package org.pramaan.customer;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** One-time codes of six digits: hashed, for ten minutes, for five attempts, once (XA-04). */
@Component
class OneTimeCodes {

    private static final int CODES = 1_000_000;
    private static final byte[] NO_CODE = new byte[32];

    private final CodeTable table;
    private final KeyedHash hash;
    private final CustomerSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    OneTimeCodes(CodeTable table, KeyedHash hash, CustomerSettings settings, SecureRandom random, Clock clock) {
        this.table = table;
        this.hash = hash;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    String draw() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    }

    Instant expiry() {
        return clock.instant().plus(settings.codeValidity());
    }

    /** The account's earlier code of the channel is over. */
    void put(UUID accountId, Channel channel, String code) {
        table.put(accountId, channel, hash(accountId, channel, code), expiry());
    }

    /** Whether both codes are right, which then are used up; each was attempted once more in any case. */
    boolean redeem(UUID accountId, String emailCode, String smsCode) {
        boolean email = isRight(accountId, Channel.EMAIL, emailCode);
        boolean sms = isRight(accountId, Channel.SMS, smsCode);
        if (email && sms) table.use(accountId, clock.instant());
        return email && sms;
    }

    private boolean isRight(UUID accountId, Channel channel, String code) {
        var told = hash(accountId, channel, code);
        var right = table.attempt(accountId, channel, settings.codeAttempts(), clock.instant());
        boolean same = MessageDigest.isEqual(right.orElse(NO_CODE), told); // compared in any case
        return same && right.isPresent();
    }

    private byte[] hash(UUID accountId, Channel channel, String code) {
        return hash.of("customer-code|" + channel, accountId + "|" + code);
    }
}
