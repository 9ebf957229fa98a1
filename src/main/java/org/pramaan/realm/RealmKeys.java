package org.pramaan.realm;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/**
 * The realm's public keys (RFC 7517). They are kept for a while, and somewhat longer where the realm is away; unknown
 * key ids make us ask only so often, whoever sends how many.
 */
@RealmComponent
class RealmKeys {

    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration KEPT_WITHOUT_REALM = Duration.ofHours(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(30);

    private final JWTProcessor<SecurityContext> processor;

    RealmKeys(CustomerRealmSettings settings) {
        int connect = (int) settings.connectTimeout().toMillis();
        int answer = (int) settings.answerTimeout().toMillis();
        var keys = JWKSourceBuilder.create(
                        url(settings.keys()), new DefaultResourceRetriever(connect, answer, LARGEST_ANSWER))
                .cache(KEPT.toMillis(), settings.answerTimeout().toMillis())
                .rateLimited(BETWEEN_QUESTIONS.toMillis())
                .outageTolerant(KEPT_WITHOUT_REALM.toMillis())
                .build();
        var one = new DefaultJWTProcessor<SecurityContext>();
        one.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        one.setJWTClaimsSetVerifier((claims, context) -> {}); // the reader's own
        processor = one;
    }

    JWTProcessor<SecurityContext> processor() {
        return processor;
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("pramaan.keycloak.customers.url is no URL", wrong);
        }
    }
}
