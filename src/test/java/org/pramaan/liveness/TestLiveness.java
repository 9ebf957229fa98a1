package org.pramaan.liveness;

import org.pramaan.face.TestFaces;

/** The detector put together by hand, for tests that run without Spring. */
public final class TestLiveness {

    private TestLiveness() {}

    public static PresentationAttackDetector detector() {
        return new PresentationAttackDetector(
                TestFaces.finder(), TestFaces.chips(), new PhotoTraces(TestFaces.aligner()));
    }
}
