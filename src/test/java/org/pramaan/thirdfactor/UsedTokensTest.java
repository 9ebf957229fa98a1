package org.pramaan.thirdfactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("TF-07 CF-18 A tenant's token")
class UsedTokensTest {

    private static final Instant NOW = Instant.parse("2026-01-27T10:43:26Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final String SECRET = "a secret of thirty-two characters";

    private static final DataSource SOURCE = TestDatabase.fresh().dataSource();

    private final JdbcClient jdbc = JdbcClient.create(SOURCE);

    @BeforeAll
    static void migrate() {
        Flyway.configure().dataSource(SOURCE).load().migrate();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("delete from thirdfactor_used_token").update();
    }

    @Test
    @DisplayName("is taken once where its age is bounded; another one of the same person is another one")
    void onceWhereBounded() throws Exception {
        var used = used(DAY);
        var token = signed(NOW);
        assertThat(take(used, token)).isTrue();
        assertThat(take(used, token)).isFalse();
        assertThat(take(used, signed(NOW.plusSeconds(1)))).isTrue();
    }

    @Test
    @DisplayName("is the same however its signature is written")
    void sameHoweverWritten() throws Exception {
        var used = used(DAY);
        var token = signed(NOW);
        assertThat(take(used, token)).isTrue();
        assertThat(take(used, token + "=")).isFalse();
    }

    @Test
    @DisplayName("may come again and again where its age is not bounded, as the printed sample of 2018")
    void againWhereUnbounded() throws Exception {
        var used = used(null);
        var token = signed(Instant.ofEpochSecond(1516239022));
        assertThat(take(used, token)).isTrue();
        assertThat(take(used, token)).isTrue();
        assertThat(kept()).isZero();
    }

    @Test
    @DisplayName("is not used up by a request that failed")
    void notUsedUpByFailure() throws Exception {
        var used = used(DAY);
        var token = signed(NOW);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(SOURCE));
        transactions.executeWithoutResult(transaction -> {
            assertThat(unchecked(used, token)).isTrue();
            transaction.setRollbackOnly();
        });
        assertThat(take(used, token)).isTrue();
    }

    @Test
    @DisplayName("is remembered as long as it would be taken, and no longer")
    void forgotten() throws Exception {
        var used = used(DAY);
        take(used, signed(NOW));
        sweep(used, NOW.plus(DAY).plusSeconds(60));
        assertThat(kept()).isOne();
        sweep(used, NOW.plus(DAY).plusSeconds(61));
        assertThat(kept()).isZero();
    }

    private UsedTokens used(@Nullable Duration oldest) {
        return new UsedTokens(jdbc, new HostedFlowSettings(Duration.ofMinutes(1), oldest, DAY, false));
    }

    private static void sweep(UsedTokens used, Instant now) {
        new UsedTokenSweep(used, Clock.fixed(now, ZoneOffset.UTC)).sweep();
    }

    private int kept() {
        return jdbc.sql("select count(*) from thirdfactor_used_token")
                .query(Integer.class)
                .single();
    }

    private static boolean take(UsedTokens used, String token) throws ParseException {
        var parsed = SignedJWT.parse(token);
        return used.take(parsed, parsed.getJWTClaimsSet());
    }

    private static boolean unchecked(UsedTokens used, String token) {
        try {
            return take(used, token);
        } catch (ParseException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String signed(Instant issued) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issueTime(Date.from(issued))
                .claim("identifier", "9888888888")
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(SECRET));
        return token.serialize();
    }
}
