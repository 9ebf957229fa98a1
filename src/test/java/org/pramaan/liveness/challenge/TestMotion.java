package org.pramaan.liveness.challenge;

import java.util.List;
import org.pramaan.face.TestFaces;
import org.pramaan.imaging.ImageDecoder;

/** The sensor put together by hand, for tests that run without Spring. */
public final class TestMotion {

    private static final ImageDecoder DECODER = new ImageDecoder();

    private TestMotion() {}

    public static MotionSensor sensor() {
        return new MotionSensor(meter(), new SamePerson(TestFaces.describer()));
    }

    /** As on a server whose models folder is empty. */
    public static MotionSensor withoutModels() {
        var meter =
                new HeadMeter(TestFaces.absentFinder(), TestFaces.mesher(), TestFaces.eyes(), TestFaces.describer());
        return new MotionSensor(meter, new SamePerson(TestFaces.describer()));
    }

    public static HeadMotion of(List<byte[]> clip) {
        return sensor().follow(clip.stream().map(DECODER::decode).iterator());
    }

    static HeadMeter meter() {
        return new HeadMeter(TestFaces.finder(), TestFaces.mesher(), TestFaces.eyes(), TestFaces.describer());
    }
}
