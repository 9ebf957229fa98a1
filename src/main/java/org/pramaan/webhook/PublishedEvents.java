package org.pramaan.webhook;

import java.util.List;

/** The names of what a client may hear of (EN-60, EN-64, EN-65). */
public final class PublishedEvents {

    /** Sent on demand, to one endpoint, whatever that listens to (EN-60). */
    public static final String TEST = "kyc.test";

    /** What an endpoint may choose from. */
    public static final List<String> NAMES = List.of(
            "kyc.documents_uploaded",
            "kyc.verification_completed",
            "kyc.status_changed",
            "kyc.digilocker_fetch_initiated",
            "kyc.digilocker_fetch_completed",
            "kyc.digilocker_fetch_failed");

    private PublishedEvents() {}
}
