package org.pramaan.capture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is, beside what their session knows.
 *
 * @param consentId the consent they gave, null before
 * @param declined whether they did not consent
 * @param photographs whether they photograph documents instead of fetching them from DigiLocker
 * @param stillPhoto whether they send a photo of their face instead of meeting a challenge
 * @param attempts at the challenge
 */
record Progress(@Nullable UUID consentId, boolean declined, boolean photographs, boolean stillPhoto, int attempts) {

    static final Progress NONE = new Progress(null, false, false, false, 0);
}
