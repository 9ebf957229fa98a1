package org.pramaan.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param failuresBeforeLock wrong passwords in a row, from wherever, after which a member is locked out; well above what
 *     one address may try, so that no stranger shuts a member out at will
 * @param lockedFor how long then
 * @param invitationLasts how long an invitation can be taken up
 * @param bcryptStrength the base-2 logarithm of the rounds that hash a password, 10 to 16
 */
@ConfigurationProperties("pramaan.account")
record AccountSettings(
        @DefaultValue("50") int failuresBeforeLock,
        @DefaultValue("15m") Duration lockedFor,
        @DefaultValue("7d") Duration invitationLasts,
        @DefaultValue("12") int bcryptStrength) {}
