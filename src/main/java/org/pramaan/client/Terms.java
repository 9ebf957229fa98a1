package org.pramaan.client;

/**
 * What an operator agrees upon with a client.
 *
 * @param requestsPerMinute the plan, at least 1 (EN-14)
 * @param resumeOpenSession whether opening a session while one is open returns that one (CF-9)
 * @param noticeReusedPhotos whether a live photo that somebody else of the same client sent before counts against it
 * @param eventIdStyle how the ids of its webhook events are written (CF-8)
 */
public record Terms(
        int requestsPerMinute, boolean resumeOpenSession, boolean noticeReusedPhotos, EventIdStyle eventIdStyle) {

    public Terms {
        if (requestsPerMinute < 1) throw new IllegalArgumentException("A plan allows at least one request a minute");
    }

    /** The published plan (EN-07). */
    public static Terms standard() {
        return new Terms(100, false, true, EventIdStyle.PREFIXED);
    }
}
