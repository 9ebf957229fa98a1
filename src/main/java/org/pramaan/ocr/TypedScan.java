package org.pramaan.ocr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pramaan.ocr.layout.DocumentTyping.Typed;
import org.pramaan.ocr.layout.Finding;
import org.pramaan.ocr.layout.NumberRuns;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Quad;

/** A scan, the kind of document that it turned out to be, and the fields found; tells callers in the photo's pixels. */
record TypedScan(Scan scan, Optional<Typed> typed, List<Finding> findings) {

    private static final Set<DocumentType> SHOW_DEVANAGARI = Set.of(DocumentType.AADHAAR_FRONT, DocumentType.E_AADHAAR);

    DocumentReading reading() {
        return new DocumentReading(
                type(),
                typed.map(Typed::score).orElse(0.0),
                findings.stream().map(this::field).toList(),
                lines(),
                scan.outline().quad().corners(),
                scan.quality(),
                sensitive(),
                notRead());
    }

    private DocumentType type() {
        return typed.map(fit -> fit.layout().type()).orElse(DocumentType.UNKNOWN);
    }

    private ReadField field(Finding finding) {
        var box = scan.toPhoto().apply(finding.box());
        return new ReadField(finding.name(), finding.value(), finding.confidence(), box.corners());
    }

    private List<ReadLine> lines() {
        var numbers = NumberRuns.in(scan.page().lines(), mayBeAadhaar());
        return scan.page().lines().stream()
                .map(line -> new ReadLine(
                        numbers.masked(line),
                        line.confidence(),
                        scan.toPhoto().apply(line.box()).corners()))
                .toList();
    }

    /** Beside a document of another kind an Aadhaar card may lie as well. */
    private List<List<Corner>> sensitive() {
        return areas().map(scan.toPhoto()::apply).map(Quad::corners).toList();
    }

    private boolean mayBeAadhaar() {
        return type().isAadhaar() || type() == DocumentType.UNKNOWN;
    }

    private Stream<Quad> areas() {
        List<Line> on = scan.page().lines();
        List<Line> beside = scan.beside().surroundings();
        if (mayBeAadhaar())
            return NumberRuns.in(Stream.concat(on.stream(), beside.stream()).toList(), true).areas().stream();
        return Stream.of(NumberRuns.in(on, false), NumberRuns.in(beside, true))
                .flatMap(numbers -> numbers.areas().stream());
    }

    private Set<FieldName> notRead() {
        boolean read = findings.stream().anyMatch(finding -> finding.name() == FieldName.DEVANAGARI_NAME);
        return SHOW_DEVANAGARI.contains(type()) && !read ? Set.of(FieldName.DEVANAGARI_NAME) : Set.of();
    }
}
