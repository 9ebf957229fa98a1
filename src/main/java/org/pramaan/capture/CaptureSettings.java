package org.pramaan.capture;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param baseUrl under which people's browsers reach this server, without a slash at the end; blank for the address that
 *     each request came to
 * @param linkValidity how long a link may be opened
 * @param visitValidity how long a browser that opened one may go on
 * @param challengeAttempts at the liveness challenge in one session; a still photo may be sent after them
 * @param requestsPerMinute of the visitors of one session together
 * @param startsPerMinute links that may be opened from one network address
 * @param returnHosts hosts that people may be sent back to; none for any that a client names
 */
@ConfigurationProperties("pramaan.capture")
record CaptureSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue("30m") Duration linkValidity,
        @DefaultValue("2h") Duration visitValidity,
        @DefaultValue("10") int challengeAttempts,
        @DefaultValue("240") int requestsPerMinute,
        @DefaultValue("120") int startsPerMinute,
        @DefaultValue List<String> returnHosts) {}
