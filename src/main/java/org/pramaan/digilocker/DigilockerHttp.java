package org.pramaan.digilocker;

import java.util.List;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.GuardedRequests;
import org.pramaan.status.Sightings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** How DigiLocker is called: every call under one deadline, to no address but the configured ones. */
@Configuration(proxyBeanMethods = false)
class DigilockerHttp {

    @Bean
    RestClient digilockerCalls(GuardedHttp http, AddressGuard guard, DigilockerSettings settings, Sightings sightings) {
        return RestClient.builder()
                .requestFactory(requests(http, guard, settings))
                .requestInterceptor(new SightedCalls(sightings))
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> digilockerCodes(
            GuardedHttp http, AddressGuard guard, DigilockerSettings settings, Sightings sightings) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenCalls(requests(http, guard, settings), sightings));
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> digilockerRefreshes(
            GuardedHttp http, AddressGuard guard, DigilockerSettings settings, Sightings sightings) {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokenCalls(requests(http, guard, settings), sightings));
        return client;
    }

    private static RestClient tokenCalls(GuardedRequests requests, Sightings sightings) {
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new SightedCalls(sightings))
                .messageConverters(converters -> {
                    converters.clear();
                    converters.addAll(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static GuardedRequests requests(GuardedHttp http, AddressGuard guard, DigilockerSettings settings) {
        int most = Math.toIntExact(settings.largestFile().toBytes());
        return new GuardedRequests(http, guard, settings.timeout(), most);
    }
}
