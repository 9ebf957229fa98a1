package org.pramaan.inference;

/** Recognition slots for tests that run without Spring. */
public final class TestSlots {

    private TestSlots() {}

    public static RecognitionSlots of(int slots) {
        return new RecognitionSlots(new InferenceSettings(slots));
    }
}
