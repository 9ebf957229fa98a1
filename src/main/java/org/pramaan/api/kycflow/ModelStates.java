package org.pramaan.api.kycflow;

import java.util.Optional;
import java.util.stream.Stream;
import org.pramaan.face.FaceMatcher;
import org.pramaan.inference.Nets;
import org.springframework.stereotype.Component;

/** Which nets do which work, and whether they can be used. */
@Component
class ModelStates {

    private final Nets nets;
    private final FaceMatcher matcher;

    ModelStates(Nets nets, FaceMatcher matcher) {
        this.nets = nets;
        this.matcher = matcher;
    }

    ModelState faceDetector() {
        return of("blazeface");
    }

    ModelState faceMatcher() {
        return of("facemesh", matcher.model());
    }

    ModelState ocrExtractor() {
        return of("ppocr_v4_det", "ppocr_v4_rec", "ppocr_keys");
    }

    ModelState livenessDetector() {
        return of("facemesh", "iris");
    }

    private ModelState of(String... names) {
        var faults = Stream.of(names).map(this::fault).flatMap(Optional::stream).toList();
        return new ModelState(
                faults.isEmpty(), String.join("+", names), faults.isEmpty() ? null : String.join("; ", faults));
    }

    /** A net that models.json does not list is missing too. */
    private Optional<String> fault(String name) {
        var fault = nets.faults().getOrDefault(name, "Model %s: it is not listed in models.json".formatted(name));
        return Optional.of(fault).filter(text -> !text.isEmpty());
    }
}
