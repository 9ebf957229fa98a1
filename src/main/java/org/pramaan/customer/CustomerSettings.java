package org.pramaan.customer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts are opened and entered.
 *
 * @param codeValidity how long a one-time code can be told (XA-04)
 * @param codeAttempts how often a wrong one can be told in its stead
 * @param codeAttemptsPerDay how often codes can be told in a day for one account, other codes asked for or not
 * @param resendPause how long until another code can be asked for, for each channel
 * @param resendsPerHour how many codes can be asked for in an hour, for each channel
 * @param pendingFor how long an account that was not activated keeps its e-mail and phone from others
 * @param keepPending how long an account that was not activated is kept at all
 * @param registrationsPerAddress accounts that can be opened from one address in an hour: each sends an SMS
 * @param signInWindow the time in which failed sign-ins are counted
 * @param failuresPerUser failed sign-ins from one address for one e-mail
 * @param failuresPerAddress failed sign-ins from one address
 */
@ConfigurationProperties("pramaan.customer")
record CustomerSettings(
        @DefaultValue("10m") Duration codeValidity,
        @DefaultValue("5") int codeAttempts,
        @DefaultValue("20") int codeAttemptsPerDay,
        @DefaultValue("60s") Duration resendPause,
        @DefaultValue("5") int resendsPerHour,
        @DefaultValue("1h") Duration pendingFor,
        @DefaultValue("7d") Duration keepPending,
        @DefaultValue("20") int registrationsPerAddress,
        @DefaultValue("15m") Duration signInWindow,
        @DefaultValue("10") int failuresPerUser,
        @DefaultValue("50") int failuresPerAddress) {}
