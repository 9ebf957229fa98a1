package org.pramaan.ocr;

import java.util.List;
import java.util.stream.Stream;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.layout.DocumentTyping;
import org.pramaan.ocr.layout.DocumentTyping.Typed;
import org.pramaan.ocr.layout.Finding;
import org.pramaan.ocr.layout.NumberRuns;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/**
 * Reads a photo of an identity document: where it lies, what kind it is and what its fields say (rows EN-25, KF-27).
 * Bounds nothing itself: callers run it within a recognition slot. Throws
 * {@link org.pramaan.inference.ModelMissing} when a net is not installed.
 */
@Component
public class DocumentReader {

    private final TwoPassScanner scanner;
    private final DocumentTyping typing;
    private final FieldReader fields;

    DocumentReader(TwoPassScanner scanner, DocumentTyping typing, FieldReader fields) {
        this.scanner = scanner;
        this.typing = typing;
        this.fields = fields;
    }

    public DocumentReading read(Frame photo) {
        var scan = scanner.scan(photo);
        var typed = typing.of(scan.page());
        var findings = typed.map(fit -> fields.read(fit.layout(), scan, photo)).orElse(List.of());
        var quad = scan.outline().quad();
        return new DocumentReading(
                typed.map(fit -> fit.layout().type()).orElse(DocumentType.UNKNOWN),
                typed.map(Typed::score).orElse(0.0),
                findings.stream().map(finding -> field(finding, scan.toPhoto())).toList(),
                quad.corners(),
                (int) Math.round(Math.max(quad.width(), quad.height())),
                sensitive(scan));
    }

    private static ReadField field(Finding finding, Perspective toPhoto) {
        return new ReadField(
                finding.name(),
                finding.value(),
                finding.confidence(),
                toPhoto.apply(finding.box()).corners());
    }

    private static List<List<Corner>> sensitive(Scan scan) {
        var all = Stream.concat(scan.page().lines().stream(), scan.surroundings().stream())
                .toList();
        return NumberRuns.in(all).stream()
                .map(scan.toPhoto()::apply)
                .map(Quad::corners)
                .toList();
    }
}
