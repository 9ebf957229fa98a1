package org.pramaan.ocr.layout;

import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.page.TextRun;

/** A field's normalised value, its confidence 0..1 and its box in the page's pixels. */
public record Finding(FieldName name, String value, double confidence, Quad box) {

    /** Each repaired character costs that share of the confidence. */
    private static final double REPAIR = 0.85;

    static Finding of(FieldName name, String value, Line line) {
        return new Finding(name, value, line.confidence(), line.box());
    }

    static Finding of(FieldName name, String value, TextRun run, Span span) {
        double confidence = run.confidence(span.start(), span.end()) * Math.pow(REPAIR, span.repairs());
        return new Finding(name, value, confidence, run.box(span.start(), span.end()));
    }

    /** The same value as another field. */
    Finding as(FieldName other) {
        return new Finding(other, value, confidence, box);
    }

    /** The same value, trusted less. */
    public Finding discounted(double factor) {
        return new Finding(name, value, confidence * factor, box);
    }

    /** The same finding on another plane. */
    public Finding on(Perspective plane) {
        return new Finding(name, value, confidence, plane.apply(box));
    }

    /** Hides the value. */
    @Override
    public String toString() {
        return name.toString();
    }
}
