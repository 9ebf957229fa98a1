package org.pramaan.portal.keys;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pramaan.account.Member;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.IssuedKey;
import org.pramaan.client.KeyCard;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members do with the keys of the client, or of its sandbox, each with an entry in the audit trail. */
@Component
@Transactional
class KeyDesk {

    private final ApiKeys keys;
    private final AuditTrail trail;
    private final Clock clock;

    KeyDesk(ApiKeys keys, AuditTrail trail, Clock clock) {
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest key first. */
    @Transactional(readOnly = true)
    public List<KeyRow> rows(Member member) {
        var now = clock.instant();
        return keys.keysOf(member.clientId()).stream()
                .sorted(Comparator.comparing(KeyCard::createdAt).reversed())
                .map(card -> KeyRow.of(card, now))
                .toList();
    }

    public IssuedKey create(Member member) {
        var issued = keys.issue(member.clientId());
        note(member, "key.created", issued.id());
        return issued;
    }

    /** A new key beside the old one, which ends later; the ring must have room for both. */
    public IssuedKey rotate(Member member, UUID keyId, KeyChange change) {
        requireActive(member, keyId);
        if (change == KeyChange.NOW) keys.revoke(member.clientId(), keyId);
        var issued = create(member);
        keys.expire(member.clientId(), keyId, clock.instant().plus(change.grace()));
        note(member, "key.rotated", keyId);
        return issued;
    }

    public void revoke(Member member, UUID keyId) {
        require(member, keyId);
        keys.revoke(member.clientId(), keyId);
        note(member, "key.revoked", keyId);
    }

    private void requireActive(Member member, UUID keyId) {
        if (!KeyRow.of(require(member, keyId), clock.instant()).active()) throw new KeyEnded();
    }

    private KeyCard require(Member member, UUID keyId) {
        return keys.keysOf(member.clientId()).stream()
                .filter(card -> card.id().equals(keyId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("KEY_NOT_FOUND", "There is no such key."));
    }

    private void note(Member member, String action, UUID keyId) {
        trail.record(new AuditEntry(member.clientId(), member.actor(), action, null, Map.of("key", keyId.toString())));
    }
}
