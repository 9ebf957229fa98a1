package org.pramaan.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Doors that allow few requests from one address, whichever keys it shows (DC-17).
 *
 * @param paths counted together
 * @param requestsPerMinute from one address
 */
@ConfigurationProperties("pramaan.access.address-limit")
record AddressLimitSettings(
        @DefaultValue("/api/kyc/**") List<String> paths,
        @DefaultValue("10") int requestsPerMinute) {}
