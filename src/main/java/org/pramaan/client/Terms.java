package org.pramaan.client;

/**
 * What an operator agrees upon with a client, made from {@link #standard()} by telling what is different.
 *
 * @param requestsPerMinute the plan, at least 1 (EN-14)
 * @param resumeOpenSession whether opening a session while one is open returns that one (CF-9)
 * @param noticeReusedPhotos whether a live photo that somebody else of the same client sent before counts against it
 * @param eventIdStyle how the ids of its webhook events are written (CF-8)
 * @param requireLivenessChallenge whether a person is approved only after the liveness challenge, not by one photo
 */
public record Terms(
        int requestsPerMinute,
        boolean resumeOpenSession,
        boolean noticeReusedPhotos,
        EventIdStyle eventIdStyle,
        boolean requireLivenessChallenge) {

    public Terms {
        if (requestsPerMinute < 1) throw new IllegalArgumentException("A plan allows at least one request a minute");
    }

    /** The published plan (EN-07). */
    public static Terms standard() {
        return new Terms(100, false, true, EventIdStyle.PREFIXED, false);
    }

    public Terms withRequestsPerMinute(int most) {
        return new Terms(most, resumeOpenSession, noticeReusedPhotos, eventIdStyle, requireLivenessChallenge);
    }

    public Terms withResumeOpenSession(boolean resume) {
        return new Terms(requestsPerMinute, resume, noticeReusedPhotos, eventIdStyle, requireLivenessChallenge);
    }

    public Terms withNoticeReusedPhotos(boolean notice) {
        return new Terms(requestsPerMinute, resumeOpenSession, notice, eventIdStyle, requireLivenessChallenge);
    }

    public Terms withEventIdStyle(EventIdStyle style) {
        return new Terms(requestsPerMinute, resumeOpenSession, noticeReusedPhotos, style, requireLivenessChallenge);
    }

    public Terms withRequireLivenessChallenge(boolean require) {
        return new Terms(requestsPerMinute, resumeOpenSession, noticeReusedPhotos, eventIdStyle, require);
    }
}
