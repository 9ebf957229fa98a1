package org.pramaan.api.kycflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What files this API takes (KF-04).
 *
 * @param largestFile the container's own limit, spring.servlet.multipart.max-file-size, must not be lower
 * @param leastWidth of a picture in pixels, lying or standing
 * @param leastHeight of a picture in pixels
 * @param mostSide the longest side a picture may have, in pixels
 */
@ConfigurationProperties("pramaan.kycflow")
record KycFlowSettings(
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("320") int leastWidth,
        @DefaultValue("240") int leastHeight,
        @DefaultValue("4096") int mostSide) {}
