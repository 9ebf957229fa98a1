package org.pramaan.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed sign-ins are borne in one window. They are counted for the address they come from, so that nobody can
 * lock out a user who is somewhere else.
 *
 * @param failuresPerUser from one address for one user
 * @param failuresPerAddress from one address for whomever
 */
@ConfigurationProperties("pramaan.sign-in")
record SignInSettings(
        @DefaultValue("5m") Duration window,
        @DefaultValue("10") int failuresPerUser,
        @DefaultValue("50") int failuresPerAddress) {}
