package org.pramaan.digilocker;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param baseUrl of DigiLocker, such as {@code https://api.digitallocker.gov.in/public}; blank where the simulator of
 *     the embedded mode serves, and where there is no DigiLocker
 * @param endpoints whole addresses of single calls that lie elsewhere, by name, such as {@code authorize}
 * @param partner who this server is to DigiLocker
 * @param timeout of one call
 * @param largestFile of a document
 */
@ConfigurationProperties("pramaan.digilocker")
record DigilockerSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue Map<Endpoint, String> endpoints,
        @DefaultValue PartnerSettings partner,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10MB") DataSize largestFile) {

    /**
     * @param redirectUri where DigiLocker sends people back to, as registered there; blank for this machine's own
     * @param scope as ticked in DigiLocker's console
     */
    record PartnerSettings(
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String redirectUri,
            @DefaultValue("issued") String scope) {

        @Override
        public String toString() {
            return "PartnerSettings[" + clientId + "]";
        }
    }
}
