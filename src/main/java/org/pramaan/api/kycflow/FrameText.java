package org.pramaan.api.kycflow;

import java.util.Base64;
import org.pramaan.problem.Refusal;

/** A picture as browsers write it: a data URL (RFC 2397) in base64, or the base64 alone. */
final class FrameText {

    /** Characters that a data URL may have around its base64. */
    static final int PREFIX = 100;

    private static final String SCHEME = "data:";

    private FrameText() {}

    /** @throws Refusal if it is no base64 */
    static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(payload(text));
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
    }

    static Refusal invalid() {
        return Refusal.badRequest("INVALID_IMAGE", "Invalid image: every frame must be a JPEG or PNG in base64.");
    }

    private static String payload(String text) {
        return text.startsWith(SCHEME) ? text.substring(text.indexOf(',') + 1) : text;
    }
}
