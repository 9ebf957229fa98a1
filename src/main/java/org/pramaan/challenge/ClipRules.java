package org.pramaan.challenge;

import java.util.List;
import org.pramaan.imaging.ImageHeader;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Refuses clips by their size and their frames' headers, before anything is decoded. */
@Component
class ClipRules {

    private final ClipLimits limits;

    ClipRules(ChallengeSettings settings) {
        limits = settings.clip();
    }

    /** @throws Refusal if there are too few frames to show a challenge */
    void requireEnough(List<byte[]> frames) {
        require(frames);
        if (frames.size() < limits.fewest())
            throw refusal("NOT_ENOUGH_FRAMES", "Not enough frames (minimum %d).".formatted(limits.fewest()));
    }

    /** @throws Refusal if there is no frame, there are too many, or one is no picture or too large */
    void require(List<byte[]> frames) {
        if (frames.isEmpty()) throw refusal("NO_FRAMES", "No frames provided.");
        if (frames.size() > limits.most())
            throw refusal("TOO_MANY_FRAMES", "Too many frames (maximum %d).".formatted(limits.most()));
        long pixels = frames.stream().mapToLong(this::requirePicture).sum();
        if (pixels > limits.pixels()) throw tooLarge();
    }

    static Refusal invalidImage() {
        return refusal("INVALID_IMAGE", "Invalid image: every frame must be a complete JPEG or PNG.");
    }

    private long requirePicture(byte[] frame) {
        try {
            long pixels = ImageHeader.of(frame).pixels();
            if (pixels > limits.framePixels() || frame.length > limits.frameBytes()) throw tooLarge();
            return pixels;
        } catch (UnreadableImage unreadable) {
            throw invalidImage();
        }
    }

    private static Refusal tooLarge() {
        return refusal("FRAMES_TOO_LARGE", "The frames are too large; send at most 1920 x 1080 pixels each.");
    }

    private static Refusal refusal(String code, String message) {
        return Refusal.badRequest(code, message);
    }
}
