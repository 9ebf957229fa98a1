package org.pramaan.access;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Who may enter how often.
 *
 * @param keyedPaths where an API key is needed
 * @param publicPaths where none is: exceptions from these, such as the return address of DigiLocker (EN-30), and doors
 *     that check a signature instead (DC-09)
 * @param trustedProxies addresses or networks whose {@code X-Forwarded-For} is believed
 * @param wrongKeysPerMinute how many wrong API keys one address may try
 * @param largestBody of a request that is neither multipart nor a form; these are read into memory
 * @param doors the terms of the doors without a key, by their names
 */
@ConfigurationProperties("pramaan.access")
record AccessSettings(
        @DefaultValue({
            "/api/v1/kyc/**",
            "/api/v1/client/**",
            "/api/v1/sandbox/**",
            "/api/v1/consents/**",
            "/api/v1/audit/**",
            "/api/v1/sessions/**",
            "/api/kyc/**",
            "/api/payments/**",
            "/api/notifications/**"
        })
        List<String> keyedPaths,

        @DefaultValue({"/api/v1/kyc/digilocker/callback", "/api/digilocker/auth/callback", "/api/webhooks/decentro"})
        List<String> publicPaths,

        @DefaultValue List<String> trustedProxies,
        @DefaultValue("60") int wrongKeysPerMinute,
        @DefaultValue("1MB") DataSize largestBody,
        @DefaultValue Map<String, DoorTerms> doors) {}
