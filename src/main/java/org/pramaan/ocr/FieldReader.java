package org.pramaan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.layout.DocumentLayout;
import org.pramaan.ocr.layout.Finding;
import org.pramaan.ocr.outline.Sheet;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.tesseract.TesseractReader;
import org.springframework.stereotype.Component;

/**
 * Picks a document's fields. Required ones that are missing or doubtful get a second opinion from Tesseract, which
 * has to pass the same forms and checksums and is trusted less.
 */
@Component
class FieldReader {

    private static final double DOUBTFUL = 0.6;
    private static final double SECOND_OPINION = 0.7;

    private final TesseractReader tesseract;

    FieldReader(TesseractReader tesseract) {
        this.tesseract = tesseract;
    }

    List<Finding> read(DocumentLayout layout, Scan scan, Frame photo) {
        var findings = layout.read(scan.page());
        var doubtful = layout.required().stream()
                .filter(name ->
                        find(findings, name).filter(FieldReader::isSound).isEmpty())
                .toList();
        if (doubtful.isEmpty()) return findings;
        var better = new ArrayList<>(findings);
        for (var second : secondOpinion(layout, scan, photo)) {
            if (!doubtful.contains(second.name())) continue;
            var first = find(findings, second.name());
            if (first.isPresent() && first.get().confidence() >= second.confidence()) continue;
            first.ifPresent(better::remove);
            better.add(second);
        }
        return better;
    }

    private List<Finding> secondOpinion(DocumentLayout layout, Scan scan, Frame photo) {
        try (var sheet = Sheet.cut(photo, scan.outline().quad())) {
            var toPage = Perspective.between(sheet.extent(), scan.extent());
            return layout.read(tesseract.read(sheet.frame())).stream()
                    .map(finding -> finding.discounted(SECOND_OPINION).on(toPage))
                    .toList();
        }
    }

    private static Optional<Finding> find(List<Finding> findings, FieldName name) {
        return findings.stream().filter(finding -> finding.name() == name).findFirst();
    }

    private static boolean isSound(Finding finding) {
        return finding.confidence() >= DOUBTFUL;
    }
}
