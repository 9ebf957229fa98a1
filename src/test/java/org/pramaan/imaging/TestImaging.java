package org.pramaan.imaging;

/** This module's parts for tests of others. */
public final class TestImaging {

    private TestImaging() {}

    public static SoundPicture soundPicture() {
        return new SoundPicture(new ImageDecoder());
    }
}
