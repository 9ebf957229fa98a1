package org.pramaan.ocr.mrz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A machine-readable zone as it was read and mended. */
public final class Mrz {

    private final ZoneText zone;
    private final int repairs;
    private final @Nullable LocalDate birth;
    private final @Nullable LocalDate expiry;

    Mrz(ZoneText zone, int repairs, @Nullable LocalDate birth, @Nullable LocalDate expiry) {
        this.zone = zone;
        this.repairs = repairs;
        this.birth = birth;
        this.expiry = expiry;
    }

    public MrzFormat format() {
        return zone.format();
    }

    /** As printed: two lines of 44 or 36 signs or three of 30. */
    public List<String> lines() {
        return zone.lines();
    }

    /** The check digits that agree; all of {@link MrzFormat#checks()} for a zone without error. */
    public Set<MrzCheck> holding() {
        return zone.holding();
    }

    /** Whether every check digit of the format agrees. */
    public boolean isSound() {
        return holding().containsAll(format().checks());
    }

    /** Whether another reading could be better: a check digit disagrees or the name's parts cannot be told. */
    public boolean isDoubtful() {
        return !isSound() || name().isDoubtful();
    }

    /** How many signs were exchanged to make a check digit agree. */
    public int repairs() {
        return repairs;
    }

    public String documentNumber() {
        return bare(zone.number());
    }

    /** The three-letter code of ICAO 9303-3, 5, or D for Germany; empty for what is no such code. */
    public String issuingState() {
        return state(MrzField.ISSUING_STATE);
    }

    /** The same; no check digit covers it in a passport. */
    public String nationality() {
        return state(MrzField.NATIONALITY);
    }

    public MrzName name() {
        return MrzName.of(zone.get(MrzField.NAME));
    }

    /** M or F; empty where it is unspecified or illegible. */
    public Optional<String> sex() {
        return switch (zone.get(MrzField.SEX)) {
            case "M", "N", "H" -> Optional.of("M");
            case "F", "P", "E" -> Optional.of("F");
            default -> Optional.empty();
        };
    }

    /** Empty where the zone states no full or an impossible date. */
    public Optional<LocalDate> birth() {
        return Optional.ofNullable(birth);
    }

    /** Empty where the zone states no full or an impossible date. */
    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(expiry);
    }

    /** Hides the holder. */
    @Override
    public String toString() {
        return "%s, %d of %d check digits agree"
                .formatted(format(), holding().size(), format().checks().size());
    }

    private String state(MrzField field) {
        var code = bare(zone.get(field));
        return StateCode.isKnown(code) ? code : "";
    }

    private static String bare(String field) {
        return field.replace("<", "");
    }
}
