package org.pramaan.liveness.challenge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Follows the head over the frames of a clip (KF-42, KF-50). */
@Component
public class MotionSensor {

    private final HeadMeter meter;
    private final SamePerson samePerson;

    MotionSensor(HeadMeter meter, SamePerson samePerson) {
        this.meter = meter;
        this.samePerson = samePerson;
    }

    /** Takes the frames over and closes each one before it asks for the next, so that one at a time is in memory. */
    public HeadMotion follow(Iterator<Frame> frames) {
        List<Sighting> sightings = new ArrayList<>();
        while (frames.hasNext()) {
            try (var frame = frames.next()) {
                sightings.add(meter.measure(frame));
            }
        }
        return new HeadMotion(samePerson.judge(sightings));
    }
}
