package org.pramaan.provider.onfido;

import java.net.URI;
import java.time.Duration;
import org.pramaan.provider.wire.Vendor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Onfido (XA-07, XA-12).
 *
 * @param apiKey ONFIDO_API_KEY
 * @param baseUrl of the account's region, without the version
 * @param timeout for one call: the five of one step end before the 45 s for which its job is locked
 */
@ConfigurationProperties("pramaan.customer.verification.onfido")
record OnfidoSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://api.eu.onfido.com") URI baseUrl,
        @DefaultValue("8s") Duration timeout) {

    static final String NAME = "onfido";

    Vendor vendor() {
        return new Vendor(NAME, baseUrl, timeout);
    }

    @Override
    public String toString() {
        return "OnfidoSettings[" + baseUrl + "]";
    }
}
