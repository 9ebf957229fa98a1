package org.pramaan.customer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What customers' passwords must be (XA-03) and how they are kept.
 *
 * @param mostLikeness to any of the owner's attributes, 0..1, as {@link Likeness} counts it; Django's own limit
 * @param iterations of PBKDF2 with HMAC-SHA256, as OWASP's Password Storage Cheat Sheet advises
 */
@ConfigurationProperties("pramaan.customer.password")
record PasswordSettings(
        @DefaultValue("8") int leastLength,
        @DefaultValue("128") int mostLength,
        @DefaultValue("0.7") double mostLikeness,
        @DefaultValue("600000") int iterations) {}
