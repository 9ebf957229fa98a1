package org.pramaan.thirdfactor;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes each token once where their age is bounded; without a bound, as for the printed sample of 2018, the same one may
 * come again and again (CF-18). A token is known by what was signed, which nobody can write in another way.
 */
@Component
class UsedTokens {

    private final JdbcClient jdbc;
    private final HostedFlowSettings settings;

    UsedTokens(JdbcClient jdbc, HostedFlowSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Whether it comes for the first time; in the transaction of what it is used for, lest a failure uses it up. */
    boolean take(SignedJWT token, JWTClaimsSet claims) {
        var oldest = settings.oldestToken();
        if (oldest == null) return true;
        return jdbc.sql("insert into thirdfactor_used_token (hash, over) values (?, ?) on conflict do nothing")
                        .params(DigestUtils.sha256(token.getSigningInput()), over(claims, oldest))
                        .update()
                == 1;
    }

    void sweep(Instant now) {
        jdbc.sql("delete from thirdfactor_used_token where over < ?")
                .param(Timestamp.from(now))
                .update();
    }

    private Timestamp over(JWTClaimsSet claims, Duration oldest) {
        var until = claims.getIssueTime().toInstant().plus(oldest).plus(settings.clockSkew());
        return Timestamp.from(until);
    }
}
