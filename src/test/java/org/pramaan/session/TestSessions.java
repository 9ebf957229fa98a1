package org.pramaan.session;

import java.time.Instant;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.pramaan.document.StorageKey;

/** Sessions and documents without a database. */
final class TestSessions {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private TestSessions() {}

    static KycSession in(SessionState state) {
        var user = new KycUser(new UUID(0, 1), new UUID(0, 2), "user-1", NOW);
        var session = new KycSession(new UUID(0, 3), user, new byte[0], NOW);
        if (state == SessionState.EXPIRED) session.expire(NOW);
        else if (state != SessionState.CREATED) bring(session, state);
        return session;
    }

    static KycDocument document(DocumentKind kind) {
        var upload = new Upload(kind, "image/jpeg", "jpg", new byte[] {1});
        return new KycDocument(
                UUID.randomUUID(), new UUID(0, 3), upload, new StorageKey("kyc-a-b", "u/1.jpg"), "hash", NOW);
    }

    private static void bring(KycSession session, SessionState state) {
        session.collect(NOW);
        if (state == SessionState.COLLECTED) return;
        session.extract(NOW);
        switch (state) {
            case AUTO_APPROVED -> session.approveByRules(NOW);
            case REJECTED -> session.reject("RULES", NOW);
            case IN_REVIEW, APPROVED -> review(session, state);
            default -> {}
        }
    }

    private static void review(KycSession session, SessionState state) {
        session.openReview(NOW);
        if (state == SessionState.APPROVED) session.approve(NOW);
    }
}
