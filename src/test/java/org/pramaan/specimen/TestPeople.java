package org.pramaan.specimen;

import org.pramaan.face.TestFaces;
import org.pramaan.imaging.ImageDecoder;

/** The specimen people for tests that run without Spring. */
public final class TestPeople {

    private static final SpecimenPeople PEOPLE =
            new SpecimenPeople(new ImageDecoder(), TestFaces.finder(), TestFaces.mesher());

    private TestPeople() {}

    public static SpecimenPeople shared() {
        return PEOPLE;
    }
}
