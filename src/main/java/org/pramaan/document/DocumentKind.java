package org.pramaan.document;

/** The documents of a session (EN-12); each kind has its own bucket for each client. */
public enum DocumentKind {
    PAN_CARD("pan"),
    AADHAAR_CARD_FRONT("aadhaar"),
    AADHAAR_CARD_BACK("aadhaar"),
    LIVE_PHOTO("live");

    private final String bucketSuffix;

    DocumentKind(String bucketSuffix) {
        this.bucketSuffix = bucketSuffix;
    }

    public String bucketSuffix() {
        return bucketSuffix;
    }

    /** Whether an Aadhaar number is printed on it, which nobody may see in full. */
    public boolean carriesAadhaarNumber() {
        return this == AADHAAR_CARD_FRONT || this == AADHAAR_CARD_BACK;
    }

    /** @param extension without the dot, e.g. {@code jpg} */
    StorageKey keyFor(String clientSlug, String userId, long epochMillis, String extension) {
        return new StorageKey(
                "kyc-%s-%s".formatted(clientSlug, bucketSuffix),
                "%s/%s_%d.%s".formatted(userId, name(), epochMillis, extension));
    }
}
