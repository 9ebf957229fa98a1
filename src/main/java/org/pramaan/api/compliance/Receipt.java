package org.pramaan.api.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Consent;
import org.pramaan.compliance.ConsentPurpose;

/** A consent as its receipt shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        UUID consentId,
        String externalUserId,
        @Nullable UUID kycSessionId,
        List<ConsentPurpose> purposes,
        String noticeVersion,
        String language,
        String text,
        String channel,
        @Nullable String ipAddress,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    static Receipt of(Consent consent) {
        var agreement = consent.agreement();
        var notice = agreement.notice();
        return new Receipt(
                consent.id(),
                agreement.externalUserId(),
                agreement.sessionId(),
                agreement.purposes().stream().sorted().toList(),
                notice.version(),
                notice.language(),
                notice.text(),
                agreement.channel(),
                agreement.address(),
                consent.givenAt(),
                consent.withdrawnAt());
    }
}
