package org.pramaan.customer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What profiles and documents must be (XA-03).
 *
 * @param leastAge in years
 * @param mostAge in years
 * @param largestFile of a document; the container's own limit, spring.servlet.multipart.max-file-size, must not be lower
 * @param linkValidity how long the signed address of a document opens it (CF-24)
 */
@ConfigurationProperties("pramaan.customer.profile")
record ProfileSettings(
        @DefaultValue("18") int leastAge,
        @DefaultValue("120") int mostAge,
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("10m") Duration linkValidity) {}
