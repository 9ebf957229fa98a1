package org.pramaan.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;

/**
 * A document of a session, without its picture.
 *
 * @param current whether it counts; a newer one may have taken its place
 * @param issued whether it came from its issuer's register, as DigiLocker, not from an upload
 * @param withheld whether nobody may see the picture, because an Aadhaar number on it may be uncovered
 * @param failure why it could not be read, without personal data
 * @param challengeId the liveness challenge that the person met while it was taken, if any
 */
public record CaseDocument(
        UUID id,
        DocumentKind kind,
        Instant receivedAt,
        boolean current,
        boolean issued,
        boolean withheld,
        @Nullable String failure,
        @Nullable UUID challengeId) {

    static CaseDocument of(KycDocument document) {
        return new CaseDocument(
                document.id(),
                document.kind(),
                document.receivedAt(),
                document.isCurrent(),
                document.isIssued(),
                document.isWithheld(),
                document.failure(),
                document.challengeId());
    }
}
