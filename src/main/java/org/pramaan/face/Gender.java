package org.pramaan.face;

/** How a person looks to the net. */
public enum Gender {
    MALE,
    FEMALE
}
