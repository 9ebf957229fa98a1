package org.pramaan.specimen;

import org.pramaan.specimen.portrait.Appearance;

/** A specimen person: the portrait itself, or one of three synthetic variants that face recognition tells apart. */
public enum Person {
    P0(Appearance.UNCHANGED),
    S1(Appearance.VARIANT_1),
    S2(Appearance.VARIANT_2),
    S3(Appearance.VARIANT_3);

    private final Appearance appearance;

    Person(Appearance appearance) {
        this.appearance = appearance;
    }

    Appearance appearance() {
        return appearance;
    }
}
