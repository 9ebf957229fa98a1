package org.pramaan.thirdfactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a tenant's token counts")
class TokenTimesTest {

    private static final Instant NOW = Instant.parse("2026-01-27T10:43:26Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    @DisplayName("CF-18 iat is there and not in the future, but for a minute of clock skew")
    void needsTimeOfIssue() {
        var times = times(null);
        assertThat(times.admit(issued(NOW), NOW)).isTrue();
        assertThat(times.admit(issued(NOW.plus(MINUTE)), NOW)).isTrue();
        assertThat(times.admit(issued(NOW.plusSeconds(61)), NOW)).isFalse();
        assertThat(times.admit(new JWTClaimsSet.Builder().build(), NOW)).isFalse();
    }

    @Test
    @DisplayName("CF-18 the printed sample of 2018 counts, unless an operator bounds the age of tokens")
    void boundsAge() {
        var printed = issued(Instant.ofEpochSecond(1516239022));
        assertThat(times(null).admit(printed, NOW)).isTrue();
        var bounded = times(Duration.ofMinutes(5));
        assertThat(bounded.admit(printed, NOW)).isFalse();
        assertThat(bounded.admit(issued(NOW.minusSeconds(360)), NOW)).isTrue();
        assertThat(bounded.admit(issued(NOW.minusSeconds(361)), NOW)).isFalse();
    }

    @Test
    @DisplayName("CF-18 exp and nbf count where they are")
    void mindsEndAndBeginning() {
        var times = times(null);
        assertThat(times.admit(with("exp", NOW.plusSeconds(1)), NOW)).isTrue();
        assertThat(times.admit(with("exp", NOW.minusSeconds(59)), NOW)).isTrue();
        assertThat(times.admit(with("exp", NOW.minusSeconds(60)), NOW)).isFalse();
        assertThat(times.admit(with("nbf", NOW.plusSeconds(60)), NOW)).isTrue();
        assertThat(times.admit(with("nbf", NOW.plusSeconds(61)), NOW)).isFalse();
    }

    private static TokenTimes times(@Nullable Duration oldest) {
        return new TokenTimes(new HostedFlowSettings(MINUTE, oldest, Duration.ofDays(1), false));
    }

    private static JWTClaimsSet issued(Instant moment) {
        return new JWTClaimsSet.Builder().issueTime(Date.from(moment)).build();
    }

    private static JWTClaimsSet with(String claim, Instant moment) {
        return new JWTClaimsSet.Builder(issued(NOW))
                .claim(claim, Date.from(moment))
                .build();
    }
}
