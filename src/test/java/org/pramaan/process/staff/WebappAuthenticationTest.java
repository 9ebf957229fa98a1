package org.pramaan.process.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.access.StaffMember;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class WebappAuthenticationTest {

    private final WebappAuthentication webapps = new WebappAuthentication();
    private final ProcessEngine engine = mock(ProcessEngine.class);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("Tasklist opens for whoever signed in at our page, with their groups")
    void passesOn() {
        var rita = new StaffMember("rita", List.of("kyc-reviewers"));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(rita, null));

        var result = webapps.extractAuthenticatedUser(new MockHttpServletRequest(), engine);

        assertThat(result.isAuthenticated()).isTrue();
        assertThat(result.getAuthenticatedUser()).isEqualTo("rita");
        assertThat(result.getGroups()).containsExactly("kyc-reviewers");
    }

    @Test
    @DisplayName("nobody is signed in without our page, and no other page is offered")
    void refusesStrangers() {
        var response = new MockHttpServletResponse();

        assertThat(webapps.extractAuthenticatedUser(new MockHttpServletRequest(), engine)
                        .isAuthenticated())
                .isFalse();
        webapps.augmentResponseByAuthenticationChallenge(response, engine);
        assertThat(response.getHeaderNames()).isEmpty();
    }

    @Test
    @DisplayName("the webapps are given our sign-in by name, behind Spring Security")
    void registers() {
        var filter = new WebappSignOn().webappAuthentication();

        assertThat(filter.getInitParameters()).containsValue(WebappAuthentication.class.getName());
        assertThat(filter.getUrlPatterns()).containsExactlyInAnyOrder("/camunda/app/*", "/camunda/api/*");
        assertThat(filter.getOrder()).isPositive();
    }
}
