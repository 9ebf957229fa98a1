package org.pramaan.ocr.layout;

import java.util.List;
import java.util.Optional;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** Tells what kind of document a page is; rather none than a doubtful one. */
@Component
public class DocumentTyping {

    /** One keyword alone never decides: all of them together must weigh more than this. */
    private static final double LEAST_EVIDENCE = 1.4;

    private final List<DocumentLayout> layouts;

    DocumentTyping(List<DocumentLayout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /**
     * A layout that fits.
     *
     * @param score its share of all evidence, 0..1
     */
    public record Typed(DocumentLayout layout, double score) {}

    private record Weighed(DocumentLayout layout, double evidence) {}

    public Optional<Typed> of(Page page) {
        var weighed = layouts.stream()
                .map(layout -> new Weighed(layout, layout.evidence(page)))
                .toList();
        double all = weighed.stream().mapToDouble(Weighed::evidence).sum();
        return weighed.stream()
                .filter(candidate -> candidate.evidence > LEAST_EVIDENCE)
                .max((a, b) -> Double.compare(a.evidence, b.evidence))
                .map(winner -> new Typed(winner.layout, winner.evidence / all));
    }
}
