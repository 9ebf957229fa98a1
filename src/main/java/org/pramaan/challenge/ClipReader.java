package org.pramaan.challenge;

import java.util.List;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.liveness.challenge.HeadMotion;
import org.pramaan.liveness.challenge.MotionSensor;
import org.pramaan.problem.Busy;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Measures a head's motion over encoded frames, when a recognition slot is free (KF-50). */
@Component
public class ClipReader {

    private final ClipRules rules;
    private final ImageDecoder decoder;
    private final MotionSensor sensor;
    private final RecognitionSlots slots;
    private final ChallengeSettings settings;

    ClipReader(
            ClipRules rules,
            ImageDecoder decoder,
            MotionSensor sensor,
            RecognitionSlots slots,
            ChallengeSettings settings) {
        this.rules = rules;
        this.decoder = decoder;
        this.sensor = sensor;
        this.slots = slots;
        this.settings = settings;
    }

    /** What a clip may be; for whoever reads one from a request. */
    public ClipLimits limits() {
        return settings.clip();
    }

    /** @throws Refusal if the clip is too short to show a challenge */
    void requireEnough(List<byte[]> frames) {
        rules.requireEnough(frames);
    }

    /**
     * @throws Refusal if the clip is empty, too large or holds anything but pictures
     * @throws Busy if the capacity is full
     * @throws org.pramaan.inference.ModelMissing if a net is not installed
     */
    public HeadMotion read(List<byte[]> frames) {
        rules.require(frames);
        try {
            return slots.within(settings.patience(), () -> motion(frames)).orElseThrow(this::busy);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private HeadMotion motion(List<byte[]> frames) {
        try {
            return sensor.follow(frames.stream().map(decoder::decode).iterator());
        } catch (UnreadableImage unreadable) {
            throw ClipRules.invalidImage();
        }
    }

    private Busy busy() {
        return new Busy(settings.patience());
    }
}
