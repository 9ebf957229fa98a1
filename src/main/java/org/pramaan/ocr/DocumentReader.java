package org.pramaan.ocr;

import java.util.List;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.layout.DocumentTyping;
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
    private final DevanagariNames devanagari;

    DocumentReader(TwoPassScanner scanner, DocumentTyping typing, FieldReader fields, DevanagariNames devanagari) {
        this.scanner = scanner;
        this.typing = typing;
        this.fields = fields;
        this.devanagari = devanagari;
    }

    /** A text layer is taken at its word if it is a document's; otherwise, as with a scanner's mark, pixels decide. */
    public DocumentReading read(DocumentFile file) {
        var typed = typing.of(file.text());
        if (typed.isEmpty()) return read(file.picture());
        var findings = typed.get().layout().read(file.text());
        return new TypedScan(Scan.ofText(file.text(), file.picture()), typed, findings).reading();
    }

    public DocumentReading read(Frame photo) {
        var scan = scanner.scan(photo);
        var typed = typing.of(scan.page());
        var findings = typed.map(fit -> fields.read(fit.layout(), scan, photo)).orElse(List.of());
        return new TypedScan(scan, typed, devanagari.added(findings, scan, photo)).reading();
    }
}
