package org.pramaan.provider.complyadvantage;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.pramaan.provider.wire.Vendor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at ComplyAdvantage (XA-07, XA-12).
 *
 * @param apiKey COMPLY_ADVANTAGE_API_KEY
 * @param baseUrl of the account's region
 * @param fuzziness how unlike a listed name may be, from 0 (exact) to 1
 * @param types kinds of lists; not sent where a profile is named
 * @param searchProfile a set of lists made at ComplyAdvantage; blank for none
 * @param timeout for one call: both of one step end before the 45 s for which its job is locked
 */
@ConfigurationProperties("pramaan.customer.verification.comply-advantage")
record ComplyAdvantageSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://api.complyadvantage.com") URI baseUrl,
        @DefaultValue("0.6") double fuzziness,

        @DefaultValue({"sanction", "warning", "fitness-probity", "pep"})
        List<String> types,

        @DefaultValue("") String searchProfile,
        @DefaultValue("15s") Duration timeout) {

    static final String NAME = "comply_advantage";

    Vendor vendor() {
        return new Vendor(NAME, baseUrl, timeout);
    }

    @Override
    public String toString() {
        return "ComplyAdvantageSettings[" + baseUrl + "]";
    }
}
