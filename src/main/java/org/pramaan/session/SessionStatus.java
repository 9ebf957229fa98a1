package org.pramaan.session;

/** The status words that clients see in answers and webhooks (EN-40, CF-10). */
public enum SessionStatus {
    PENDING,
    DOCUMENTS_UPLOADED,
    OCR_COMPLETED,
    FACE_VERIFIED,
    PENDING_REVIEW,
    VERIFIED,
    REJECTED;

    public static SessionStatus of(SessionState state) {
        return switch (state) {
            case CREATED -> PENDING;
            case COLLECTED -> DOCUMENTS_UPLOADED;
            case EXTRACTED -> OCR_COMPLETED;
            case AUTO_APPROVED -> FACE_VERIFIED;
            case IN_REVIEW -> PENDING_REVIEW;
            case APPROVED -> VERIFIED;
            case REJECTED, EXPIRED -> REJECTED;
        };
    }
}
