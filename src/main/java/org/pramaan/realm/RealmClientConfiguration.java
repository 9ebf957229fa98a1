package org.pramaan.realm;

import jakarta.ws.rs.client.Client;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.token.TokenService;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one client that speaks to Keycloak; its connections are closed with the server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnKeycloak
class RealmClientConfiguration {

    private static final int CONNECTIONS = 32;
    private static final int BEFORE_BUILT_IN = 100;

    @Bean(destroyMethod = "close")
    Client realmConnections(CustomerRealmSettings settings) {
        return new ResteasyClientBuilderImpl() // by name: the engine's REST API brings another JAX-RS
                .connectionPoolSize(CONNECTIONS)
                .maxPooledPerRoute(CONNECTIONS)
                .connectionCheckoutTimeout(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .build()
                .register(new JacksonProvider(), BEFORE_BUILT_IN);
    }

    /** Speaks as the service account. */
    @Bean(destroyMethod = "close")
    Keycloak realmAdministration(CustomerRealmSettings settings, Client realmConnections) {
        return KeycloakBuilder.builder()
                .serverUrl(settings.url())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("roles")
                .resteasyClient(realmConnections)
                .build();
    }

    @Bean
    TokenService realmTokenService(CustomerRealmSettings settings, Client realmConnections) {
        return Keycloak.getClientProvider().targetProxy(realmConnections.target(settings.url()), TokenService.class);
    }
}
