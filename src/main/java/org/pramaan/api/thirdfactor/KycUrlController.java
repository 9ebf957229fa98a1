package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.pramaan.access.RequestThrottle;
import org.pramaan.problem.Refusal;
import org.pramaan.thirdfactor.KycUrl;
import org.pramaan.thirdfactor.KycUrls;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the address of a person's KYC pages for a tenant that signed for it (TF-07 to TF-09). */
@RestController
class KycUrlController {

    private final SentToken tokens;
    private final KycUrls urls;
    private final RequestThrottle throttle;
    private final ThirdFactorSettings settings;

    KycUrlController(SentToken tokens, KycUrls urls, RequestThrottle throttle, ThirdFactorSettings settings) {
        this.tokens = tokens;
        this.urls = urls;
        this.throttle = throttle;
        this.settings = settings;
    }

    @PostMapping(ThirdFactorPaths.KYC_URL)
    Made make(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        try {
            return Made.of(urls.create(tokens.of(request)));
        } catch (Refusal refused) {
            if (refused.status() == HttpStatus.UNAUTHORIZED)
                throttle.requireFrom(request, "tfauth-refused", settings.refusedTokensPerMinute());
            throw refused;
        }
    }

    record Made(
            String url, @JsonProperty("remaining_credits") long remainingCredits) {

        static Made of(KycUrl made) {
            return new Made(made.url().toString(), made.remainingCredits());
        }

        /** Hides the token in the address. */
        @Override
        public String toString() {
            return "Made[%d credits left]".formatted(remainingCredits);
        }
    }
}
