package org.pramaan.platform;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param allowedPrivateHosts hosts, or host:port, as they stand in a URL, that may be called though they are not public
 *     and without TLS; for tests and demonstrations
 */
@ConfigurationProperties("pramaan.webhook")
record OutboundSettings(@DefaultValue Set<String> allowedPrivateHosts) {

    OutboundSettings {
        allowedPrivateHosts = allowedPrivateHosts.stream()
                .map(host -> host.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(String host, int port) {
        return allowedPrivateHosts.contains(host) || allowedPrivateHosts.contains(host + ":" + port);
    }
}
