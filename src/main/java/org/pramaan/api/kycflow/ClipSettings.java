package org.pramaan.api.kycflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of clips is held in memory (KF-44). A frame is decoded from its base64 as it comes, so a request holds three
 * quarters of its body.
 *
 * @param largestBody of a request with frames; 150 frames of 1280 x 720 pixels in JPEG quality 70 take about 30 MB
 * @param atOnce requests with frames that may be read or verified at a time
 */
@ConfigurationProperties("pramaan.kycflow.clip")
record ClipSettings(
        @DefaultValue("32MB") DataSize largestBody,
        @DefaultValue("8") int atOnce) {}
