package org.pramaan.client;

import java.util.UUID;

/** What other modules may know of a client. */
public record ClientProfile(
        UUID id,
        String slug,
        String name,
        int requestsPerMinute,
        boolean resumeOpenSession,
        boolean noticeReusedPhotos,
        EventIdStyle eventIdStyle) {}
