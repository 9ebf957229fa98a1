package org.pramaan.ocr.mrz;

import static org.pramaan.ocr.mrz.MrzField.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sizes of ICAO 9303: cards (part 5), larger cards (part 6) and passports (part 4). Positions count from 0. */
public enum MrzFormat {
    TD1(3, 30, List.of(NUMBER, NUMBER_CHECK, OPTIONAL, BIRTH, BIRTH_CHECK, EXPIRY, EXPIRY_CHECK, MORE_OPTIONAL)),
    TD2(2, 36, List.of(NUMBER, NUMBER_CHECK, BIRTH, BIRTH_CHECK, EXPIRY, EXPIRY_CHECK, OPTIONAL)),
    TD3(2, 44, List.of(NUMBER, NUMBER_CHECK, BIRTH, BIRTH_CHECK, EXPIRY, EXPIRY_CHECK, OPTIONAL, OPTIONAL_CHECK));

    static {
        TD1.at(NUMBER, 0, 5, 14).at(NUMBER_CHECK, 0, 14, 15).at(OPTIONAL, 0, 15, 30);
        TD1.at(BIRTH, 1, 0, 6).at(BIRTH_CHECK, 1, 6, 7).at(SEX, 1, 7, 8);
        TD1.at(EXPIRY, 1, 8, 14).at(EXPIRY_CHECK, 1, 14, 15).at(NATIONALITY, 1, 15, 18);
        TD1.at(MORE_OPTIONAL, 1, 18, 29).at(COMPOSITE_CHECK, 1, 29, 30).at(NAME, 2, 0, 30);
        TD2.atBooklet().at(NAME, 0, 5, 36).at(OPTIONAL, 1, 28, 35).at(COMPOSITE_CHECK, 1, 35, 36);
        TD3.atBooklet().at(NAME, 0, 5, 44).at(OPTIONAL, 1, 28, 42);
        TD3.at(OPTIONAL_CHECK, 1, 42, 43).at(COMPOSITE_CHECK, 1, 43, 44);
    }

    /** A field's line and columns, {@code to} not included. */
    record Place(int line, int from, int to) {}

    private final int lines;
    private final int length;
    private final List<MrzField> covered;
    private final Map<MrzField, Place> places = new EnumMap<>(MrzField.class);

    MrzFormat(int lines, int length, List<MrzField> covered) {
        this.lines = lines;
        this.length = length;
        this.covered = covered;
        at(ISSUING_STATE, 0, 2, 5);
    }

    public int lines() {
        return lines;
    }

    public int length() {
        return length;
    }

    /** The check digits that this format carries. */
    public Set<MrzCheck> checks() {
        return this == TD3 ? EnumSet.allOf(MrzCheck.class) : EnumSet.complementOf(EnumSet.of(MrzCheck.OPTIONAL_DATA));
    }

    /** What the composite check digit covers, in its order. */
    List<MrzField> covered() {
        return covered;
    }

    Set<MrzField> fields() {
        return places.keySet();
    }

    Place place(MrzField field) {
        return Objects.requireNonNull(places.get(field));
    }

    private MrzFormat atBooklet() {
        return at(NUMBER, 1, 0, 9)
                .at(NUMBER_CHECK, 1, 9, 10)
                .at(NATIONALITY, 1, 10, 13)
                .at(BIRTH, 1, 13, 19)
                .at(BIRTH_CHECK, 1, 19, 20)
                .at(SEX, 1, 20, 21)
                .at(EXPIRY, 1, 21, 27)
                .at(EXPIRY_CHECK, 1, 27, 28);
    }

    private MrzFormat at(MrzField field, int line, int from, int to) {
        places.put(field, new Place(line, from, to));
        return this;
    }
}
