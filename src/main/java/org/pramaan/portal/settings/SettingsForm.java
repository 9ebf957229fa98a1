package org.pramaan.portal.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.EventIdStyle;
import org.pramaan.client.Terms;
import org.pramaan.registry.RegistryKind;

/** What stands in the form; a box that is not ticked is not sent. */
record SettingsForm(
        @Nullable Boolean resumeOpenSession,
        @Nullable Boolean noticeReusedPhotos,
        @Nullable Boolean requireLivenessChallenge,
        @Nullable EventIdStyle eventIdStyle,
        @Nullable Set<RegistryKind> registries) {

    /** The terms with what members decide themselves; the plan is the operator's. */
    Terms of(Terms agreed) {
        return agreed.withResumeOpenSession(ticked(resumeOpenSession))
                .withNoticeReusedPhotos(ticked(noticeReusedPhotos))
                .withRequireLivenessChallenge(ticked(requireLivenessChallenge))
                .withEventIdStyle(eventIdStyle == null ? agreed.eventIdStyle() : eventIdStyle);
    }

    Set<RegistryKind> chosen() {
        return registries == null ? Set.of() : registries;
    }

    private static boolean ticked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }
}
