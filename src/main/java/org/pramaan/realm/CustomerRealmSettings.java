package org.pramaan.realm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The realm of Keycloak that customers live in; docker/keycloak/pramaan-customers-realm.json is one.
 *
 * @param url of Keycloak, as this server reaches it
 * @param issuer whom its tokens name as theirs; by default the realm at that URL
 * @param audience whom its access tokens are for
 * @param clientId a confidential client with direct access grants, whose service account manages users
 * @param answerTimeout how long an answer may take; comparing a password takes Keycloak a while on purpose
 */
@ConfigurationProperties("pramaan.keycloak.customers")
record CustomerRealmSettings(
        @DefaultValue("http://localhost:8081") String url,
        @DefaultValue("pramaan-customers") String realm,
        @DefaultValue("") String issuer,
        @DefaultValue("pramaan-customers") String audience,
        @DefaultValue("pramaan") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout) {

    CustomerRealmSettings {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        if (issuer.isBlank()) issuer = at(url, realm);
    }

    /** Where its public keys are (OpenID Connect Discovery 1.0, {@code jwks_uri}). */
    String keys() {
        return at(url, realm) + "/protocol/openid-connect/certs";
    }

    private static String at(String url, String realm) {
        return url + "/realms/" + realm;
    }

    @Override
    public String toString() {
        return "CustomerRealmSettings[issuer=%s, clientId=%s]".formatted(issuer, clientId);
    }
}
