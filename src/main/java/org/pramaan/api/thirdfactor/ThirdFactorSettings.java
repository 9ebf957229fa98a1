package org.pramaan.api.thirdfactor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largestPicture in bytes of the file itself, whatever its base64 text is (TF-13)
 * @param patience how long a request waits for a free recognition slot before it is told that all are taken
 * @param refusedTokensPerMinute of the hosted flow from one address; good ones are never held up by them
 */
@ConfigurationProperties("pramaan.thirdfactor")
record ThirdFactorSettings(
        @DefaultValue("10MB") DataSize largestPicture,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("120") int refusedTokensPerMinute) {}
