package org.pramaan.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.layout.Finding;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.tesseract.DevanagariReader;
import org.springframework.stereotype.Component;

/** The holder's name in Devanagari: on Aadhaar documents the line above the Latin one, where Hindi is installed. */
@Component
class DevanagariNames {

    private static final double NEAREST = 0.5;
    private static final double FARTHEST = 2.2;
    private static final double INDENT = 2;
    private static final double GROWN = 0.12;

    /** Tesseract's confidence is trusted less, as in a second opinion. */
    private static final double DISCOUNT = 0.7;

    private final DevanagariReader reader;

    DevanagariNames(DevanagariReader reader) {
        this.reader = reader;
    }

    /** The findings and, if it could be read, the name in Devanagari. */
    List<Finding> added(List<Finding> findings, Scan scan, Frame photo) {
        boolean aadhaar = findings.stream().anyMatch(finding -> finding.name() == FieldName.AADHAAR_NUMBER);
        var added = new ArrayList<>(findings);
        if (aadhaar)
            findings.stream()
                    .filter(finding -> finding.name() == FieldName.FULL_NAME)
                    .findFirst()
                    .flatMap(name -> above(name.box(), scan))
                    .flatMap(box -> read(box, scan, photo))
                    .ifPresent(added::add);
        return added;
    }

    private Optional<Finding> read(Quad box, Scan scan, Frame photo) {
        var line = box.part(
                -GROWN * box.height() / box.width(), -GROWN, 1 + GROWN * box.height() / box.width(), 1 + GROWN);
        return reader.read(photo, scan.toPhoto().apply(line))
                .filter(name -> isDevanagari(name.text()))
                .map(name ->
                        new Finding(FieldName.DEVANAGARI_NAME, name.text().strip(), DISCOUNT * name.confidence(), box));
    }

    /** Whatever PP-OCR made of it, or nothing: its alphabet lacks the script. */
    private static Optional<Quad> above(Quad name, Scan scan) {
        return Stream.concat(
                        scan.beside().illegible().stream(),
                        scan.page().lines().stream().map(Line::box))
                .filter(box -> isAbove(box, name))
                .max(Comparator.comparingDouble(box -> box.at(0.5, 0.5).y()));
    }

    private static boolean isAbove(Quad box, Quad name) {
        double up = name.at(0.5, 0.5).y() - box.at(0.5, 0.5).y();
        return up > NEAREST * name.height()
                && up < FARTHEST * name.height()
                && Math.abs(box.topLeft().x() - name.topLeft().x()) < INDENT * name.height();
    }

    private static boolean isDevanagari(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long devanagari = text.codePoints()
                .filter(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.DEVANAGARI)
                .count();
        return letters > 0 && devanagari >= letters;
    }
}
