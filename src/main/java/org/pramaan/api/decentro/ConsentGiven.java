package org.pramaan.api.decentro;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Agreement;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Notice;

/**
 * A person's consent as it comes with the request it is for (DC-15).
 *
 * @param ipAddress the person's, not the client's server's
 */
@JsonNaming(SnakeCaseStrategy.class)
record ConsentGiven(
        @NotBlank @Size(max = 20000) String text,
        @Nullable @Size(max = 64) String noticeVersion,

        @Nullable @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "is no BCP 47 tag")
        String language,

        @Nullable @Size(max = 64) String channel,

        @Nullable @Pattern(regexp = "[0-9A-Fa-f:.]{2,45}", message = "is no IP address")
        String ipAddress) {

    Agreement agreement(UUID clientId, String userId, ConsentPurpose purpose) {
        var notice = new Notice(or(noticeVersion, "unversioned"), or(language, "en"), text);
        return new Agreement(clientId, userId, null, Set.of(purpose), notice, or(channel, "api"), ipAddress);
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given;
    }
}
