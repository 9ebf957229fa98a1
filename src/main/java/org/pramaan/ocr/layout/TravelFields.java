package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;

/**
 * The fields of a passport or identity card: below their English labels, and in the machine-readable zone. The zone is
 * believed where a check digit vouches for it, else what is printed.
 */
final class TravelFields {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{6,12}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final double HEAD = 0.25;

    private final List<Line> lines;
    private final Optional<ZoneFields> zone;
    private final Findings findings = new Findings();

    private TravelFields(Page page, Optional<TravelZone> zone) {
        this.lines = page.lines().stream()
                .filter(line -> !line.text().contains("<<"))
                .toList();
        this.zone = zone.filter(TravelZone::isEvident).map(ZoneFields::new);
    }

    static List<Finding> on(Page page, Optional<TravelZone> zone) {
        return new TravelFields(page, zone).read();
    }

    private List<Finding> read() {
        zone.ifPresent(read -> read.addChecked(findings));
        var printed =
                new Findings().name(SURNAME, below("Surname")).name(GIVEN_NAMES, below("Given Name(s)", "Given names"));
        HolderNames.of(new HolderNames(printed.find(SURNAME), printed.find(GIVEN_NAMES)), zone)
                .addTo(findings);
        findings.add(below("Passport No", "Document No").flatMap(line -> form(DOCUMENT_NUMBER, NUMBER, line)))
                .date(DATE_OF_BIRTH, below("Date of Birth"))
                .date(ISSUE_DATE, below("Date of Issue"))
                .date(EXPIRY_DATE, below("Date of Expiry"))
                .add(below("Sex").flatMap(TravelFields::gender))
                .name(PLACE_OF_BIRTH, below("Place of Birth"));
        zone.ifPresent(read -> read.addUnchecked(findings));
        findings.add(below("Nationality").flatMap(line -> form(NATIONALITY, CODE, line)))
                .add(zone.isPresent() ? Optional.empty() : stateInHead());
        DateOrder.complete(findings, lines);
        zone.ifPresent(read -> DateOrder.issueBetween(findings, lines));
        UnlabelledBirthplace.in(findings, lines).ifPresent(place -> findings.name(PLACE_OF_BIRTH, Optional.of(place)));
        if (zone.isEmpty()) UnlabelledCard.of(lines).ifPresent(card -> card.complete(findings));
        return findings.list();
    }

    /** Cards show the issuer's code in a corner of their head. */
    private Optional<Finding> stateInHead() {
        double top = lines.stream().mapToDouble(Line::middle).min().orElse(0);
        double bottom = lines.stream().mapToDouble(Line::middle).max().orElse(0);
        return lines.stream()
                .filter(line -> line.middle() < top + HEAD * (bottom - top))
                .flatMap(line -> form(ISSUING_STATE, CODE, line).stream())
                .findFirst();
    }

    private Optional<Line> below(String... labels) {
        return Stream.of(labels)
                .flatMap(label -> Labels.find(lines, label).stream())
                .flatMap(label -> Labels.below(lines, label).stream())
                .findFirst();
    }

    private static Optional<Finding> form(FieldName field, Pattern form, Line line) {
        var value = line.text().replaceAll("[^A-Za-z0-9]", "");
        return form.matcher(value).matches() ? Optional.of(Finding.of(field, value, line)) : Optional.empty();
    }

    private static Optional<Finding> gender(Line line) {
        return switch (Fuzzy.bare(line.text())) {
            case "M", "MALE" -> Optional.of(Finding.of(GENDER, "M", line));
            case "F", "FEMALE" -> Optional.of(Finding.of(GENDER, "F", line));
            default -> Optional.empty();
        };
    }
}
