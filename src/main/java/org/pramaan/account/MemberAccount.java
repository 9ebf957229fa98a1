package org.pramaan.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as kept: name and address sealed, the password hashed, wrong passwords counted. */
@Entity
@Table(name = "member")
class MemberAccount {

    @Id
    private UUID id;

    private UUID clientId;
    private byte[] emailHash;
    private byte[] email;
    private byte[] name;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private @Nullable String subject;
    private @Nullable String password;
    private @Nullable Instant passwordSetAt;
    private int failures;
    private @Nullable Instant lockedUntil;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MemberAccount() {}

    MemberAccount(UUID id, UUID clientId, SealedPerson person, MemberRole role, Instant createdAt) {
        this.id = id;
        this.clientId = clientId;
        this.emailHash = person.emailHash();
        this.email = person.email();
        this.name = person.name();
        this.role = role;
        this.createdAt = createdAt;
    }

    /** Works for the client in this role from now on. */
    void become(MemberRole other) {
        role = other;
    }

    /** A realm knows them by this identifier, name and address. */
    void vouchedFor(String identifier, SealedPerson person) {
        subject = identifier;
        email = person.email();
        emailHash = person.emailHash();
        name = person.name();
    }

    /** A new password opens what wrong ones had locked. */
    void choose(String hashedPassword, Instant moment) {
        password = hashedPassword;
        passwordSetAt = moment;
        failures = 0;
        lockedUntil = null;
    }

    void failed(AccountSettings settings, Instant moment) {
        failures++;
        if (failures < settings.failuresBeforeLock()) return;
        lockedUntil = moment.plus(settings.lockedFor());
        failures = 0;
    }

    void signedIn(Instant moment) {
        lastSignInAt = moment;
        failures = 0;
        lockedUntil = null;
    }

    boolean isLocked(Instant moment) {
        return lockedUntil != null && moment.isBefore(lockedUntil);
    }

    @Nullable
    String password() {
        return password;
    }

    /** Who it is, told by whoever has the client's key. */
    SealedPerson person() {
        return new SealedPerson(id, clientId, emailHash, email, name);
    }

    MemberState state() {
        return new MemberState(id, clientId, role, createdAt, subject, passwordSetAt, lastSignInAt);
    }
}
