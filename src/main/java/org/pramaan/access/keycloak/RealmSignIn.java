package org.pramaan.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.access.SignInPoint;
import org.pramaan.access.StaffSignIn;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.stereotype.Component;

/** Lets people in by the authorization code flow with PKCE (RFC 7636), state and nonce. */
@Component
@ConditionalOnKeycloak
public class RealmSignIn {

    private final StaffRealm realm;
    private final RealmHttp realmHttp;
    private final RealmSessions sessions;
    private final SessionLimit limit;
    private final EndSession endSession;

    RealmSignIn(
            StaffRealm realm, RealmHttp realmHttp, RealmSessions sessions, SessionLimit limit, EndSession endSession) {
        this.realm = realm;
        this.realmHttp = realmHttp;
        this.sessions = sessions;
        this.limit = limit;
        this.endSession = endSession;
    }

    /** Opens the entrance in this chain, which must serve its addresses and ask strangers at a {@link SignInPoint}. */
    public void open(HttpSecurity http, RealmEntrance entrance) throws Exception {
        http.oauth2Login(login -> configure(login, entrance))
                .addFilterAfter(new SessionLimitFilter(entrance, limit), LogoutFilter.class);
    }

    /** Ends the realm's session behind this entrance; if that fails the request has {@link StaffSignIn#ONLY_HERE}. */
    public void leave(HttpServletRequest request, RealmEntrance entrance) {
        RealmTie.loosen(request.getSession(false), entrance.way().name())
                .filter(token -> !endSession.of(token, registration(entrance)))
                .ifPresent(unheard -> request.setAttribute(StaffSignIn.ONLY_HERE, true));
    }

    ClientRegistrationRepository registrations(RealmEntrance entrance) {
        return name -> name.equals(entrance.way().name()) ? registration(entrance) : null;
    }

    private void configure(OAuth2LoginConfigurer<HttpSecurity> login, RealmEntrance entrance) {
        var way = entrance.way();
        var failures = new SignInFailures(way.page());
        login.loginPage(way.page())
                .defaultSuccessUrl(way.home())
                .failureHandler(failures)
                .clientRegistrationRepository(registrations(entrance))
                .authorizedClientRepository(new NoAuthorizedClients())
                .authorizationEndpoint(begin -> begin.baseUri(way.begin()))
                .redirectionEndpoint(back -> back.baseUri(way.back()))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(realmHttp.codes()))
                .userInfoEndpoint(users -> users.oidcUserService(admission(entrance)))
                .withObjectPostProcessor(new Outcomes(new AdmittedContexts(entrance, sessions, limit), failures));
    }

    /** Whoever is refused is signed out at the realm too, lest it sends the same person again at once. */
    private OAuth2UserService<OidcUserRequest, OidcUser> admission(RealmEntrance entrance) {
        return request -> {
            try {
                return new AdmittedUser(request.getIdToken(), entrance.admit(RealmPerson.of(request.getIdToken())));
            } catch (NotAdmitted refused) {
                endSession.of(request.getIdToken(), request.getClientRegistration());
                throw refused;
            }
        };
    }

    ClientRegistration registration(RealmEntrance entrance) {
        return realm.registration(entrance.way());
    }
}
