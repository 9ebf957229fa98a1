package org.pramaan.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the server as a member of staff whose browser has signed in. */
class SignedIn {

    private final MockMvcTester http;

    SignedIn(MockMvcTester http) {
        this.http = http;
    }

    /** As the reviewer rita. */
    MvcTestResult get(String path) {
        return get(path, "rita", "kyc-reviewers");
    }

    MvcTestResult get(String path, String user, String group) {
        return http.get()
                .uri(URI.create(path))
                .with(user(user).authorities(group(group)))
                .exchange();
    }

    /** As the reviewer rita, with the token of her session. */
    MvcTestResult decide(ReviewTask task, String json) {
        return http.post()
                .uri("/review/{task}/decision", task.id())
                .with(user("rita").authorities(group("kyc-reviewers")))
                .with(csrf().asHeader())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult decideWithoutToken(ReviewTask task, String json) {
        return http.post()
                .uri("/review/{task}/decision", task.id())
                .with(user("rita").authorities(group("kyc-reviewers")))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static SimpleGrantedAuthority group(String group) {
        return new SimpleGrantedAuthority("GROUP_" + group);
    }
}
