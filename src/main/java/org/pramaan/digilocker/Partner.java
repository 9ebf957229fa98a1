package org.pramaan.digilocker;

import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** DigiLocker as this server is registered with it. */
record Partner(String baseUrl, Map<Endpoint, String> elsewhere, DigilockerSettings.PartnerSettings credentials) {

    String address(Endpoint endpoint) {
        return elsewhere.getOrDefault(endpoint, baseUrl + endpoint.path());
    }

    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("digilocker")
                .clientId(credentials.clientId())
                .clientSecret(credentials.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(credentials.redirectUri())
                .scope(credentials.scope().split(" "))
                .authorizationUri(address(Endpoint.AUTHORIZE))
                .tokenUri(address(Endpoint.TOKEN))
                .build();
    }
}
