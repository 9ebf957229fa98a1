package org.pramaan.thirdfactor;

import java.net.URI;

/**
 * The address of a person's pages.
 *
 * @param url with a token that lets in whoever holds it
 * @param remainingCredits of the tenant
 */
public record KycUrl(URI url, long remainingCredits) {

    /** Hides the token. */
    @Override
    public String toString() {
        return "KycUrl[hidden]";
    }
}
