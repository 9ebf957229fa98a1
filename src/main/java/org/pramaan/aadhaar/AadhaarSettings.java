package org.pramaan.aadhaar;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param certificates files of the UIDAI's certificates, PEM or DER, several generations at once; without any, no
 *     signature is trusted
 * @param trustSpecimens whether a server with its own embedded store also trusts the signer of the specimens; a
 *     production server never does
 */
@ConfigurationProperties("pramaan.aadhaar")
public record AadhaarSettings(
        @DefaultValue List<Path> certificates,
        @DefaultValue("true") boolean trustSpecimens) {}
