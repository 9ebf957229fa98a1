package org.pramaan.thirdfactor;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param clockSkew how far a tenant's clock may be ahead of ours, or behind (CF-18)
 * @param oldestToken how long after its {@code iat} a token is taken, once; null for ever and as often as it comes, since
 *     the printed sample is of 2018
 * @param previousSecretValid how long the former secret counts after a rotation
 * @param fullCallback whether callbacks hold more than the printed log (TF-11)
 */
@ConfigurationProperties("pramaan.tfauth")
record HostedFlowSettings(
        @DefaultValue("PT1M") Duration clockSkew,
        @Nullable Duration oldestToken,
        @DefaultValue("P1D") Duration previousSecretValid,
        @DefaultValue("false") boolean fullCallback) {}
