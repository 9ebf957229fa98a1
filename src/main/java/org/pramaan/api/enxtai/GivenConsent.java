package org.pramaan.api.enxtai;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Agreement;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Notice;

/**
 * What the person agreed to before the session was opened; beyond the specification (DC-15, BS-19).
 *
 * @param text of the notice, word for word
 * @param ipAddress the person's, not the client's server's
 */
record GivenConsent(
        @NotEmpty Set<ConsentPurpose> purposes,
        @NotBlank @Size(max = 64) String noticeVersion,

        @NotBlank @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "is no BCP 47 tag")
        String language,

        @NotBlank @Size(max = 20000) String text,
        @NotBlank @Size(max = 64) String channel,

        @Nullable @Pattern(regexp = "[0-9A-Fa-f:.]{2,45}", message = "is no IP address")
        String ipAddress) {

    Agreement agreement(UUID clientId, String externalUserId, UUID sessionId) {
        var notice = new Notice(noticeVersion, language, text);
        return new Agreement(clientId, externalUserId, sessionId, purposes, notice, channel, ipAddress);
    }
}
