package org.pramaan.thirdfactor;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a token counts at a moment, by its {@code iat}, {@code nbf} and {@code exp} (RFC 7519, 4.1; CF-18). */
@Component
class TokenTimes {

    private final HostedFlowSettings settings;

    TokenTimes(HostedFlowSettings settings) {
        this.settings = settings;
    }

    /** {@code iat} must be there; the others count where they are. */
    boolean admit(JWTClaimsSet claims, Instant now) {
        var issued = claims.getIssueTime();
        return issued != null
                && !isFuture(issued, now)
                && !isOld(issued, now)
                && !isFuture(claims.getNotBeforeTime(), now)
                && !isOver(claims.getExpirationTime(), now);
    }

    private boolean isFuture(@Nullable Date moment, Instant now) {
        return moment != null && moment.toInstant().isAfter(now.plus(settings.clockSkew()));
    }

    private boolean isOver(@Nullable Date moment, Instant now) {
        return moment != null && !moment.toInstant().isAfter(now.minus(settings.clockSkew()));
    }

    private boolean isOld(Date issued, Instant now) {
        Duration oldest = settings.oldestToken();
        return oldest != null && issued.toInstant().isBefore(now.minus(oldest).minus(settings.clockSkew()));
    }
}
