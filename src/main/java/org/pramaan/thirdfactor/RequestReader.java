package org.pramaan.thirdfactor;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.BrowserReturn;
import org.pramaan.problem.Refusal;
import org.pramaan.webhook.EndpointAddress;
import org.springframework.stereotype.Component;

/** Reads what a genuine token asks for. */
@Component
class RequestReader {

    private final EndpointAddress addresses;

    RequestReader(EndpointAddress addresses) {
        this.addresses = addresses;
    }

    /** @throws ClaimRefused if a claim is missing, too long, or an address that is not called or gone to */
    HostedRequest read(JWTClaimsSet claims) {
        return new HostedRequest(
                identifier(claims),
                ClaimText.find(claims, "name").orElse(null),
                ClaimText.find(claims, "label").orElse(null),
                ClaimText.find(claims, "secondary_label").orElse(null),
                callback(claims),
                returnUrl(claims));
    }

    private static String identifier(JWTClaimsSet claims) {
        return ClaimText.find(claims, "identifier")
                .or(() -> ClaimText.find(claims, "sub"))
                .orElseThrow(() -> new ClaimRefused("identifier", "Field is required"));
    }

    private URI callback(JWTClaimsSet claims) {
        var text = ClaimText.address(claims, "callback")
                .orElseThrow(() -> new ClaimRefused("callback", "Field is required"));
        try {
            return addresses.checkForLater(text);
        } catch (Refusal refused) {
            throw new ClaimRefused("callback", refused.reason());
        }
    }

    private static @Nullable URI returnUrl(JWTClaimsSet claims) {
        Optional<String> text = ClaimText.address(claims, "return_url");
        if (text.isEmpty()) return null;
        return BrowserReturn.parse(text.get())
                .orElseThrow(() -> new ClaimRefused("return_url", "It must be an absolute https address"));
    }
}
