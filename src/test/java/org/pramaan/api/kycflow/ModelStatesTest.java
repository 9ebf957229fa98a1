package org.pramaan.api.kycflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.face.TestFaces;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;

@DisplayName("KF-10 The state of the models")
class ModelStatesTest {

    @Test
    @DisplayName("is bad only for the work whose net is missing, and tells why")
    void tellsWhatIsMissing() {
        var states = states(Map.of(
                "blazeface", "", "facemesh", "", "face_recognition", "", "iris", "Model iris: the file is missing"));

        assertThat(states.faceDetector()).isEqualTo(new ModelState(true, "blazeface", null));
        assertThat(states.faceMatcher()).isEqualTo(new ModelState(true, "facemesh+face_recognition", null));
        assertThat(states.livenessDetector())
                .isEqualTo(new ModelState(false, "facemesh+iris", "Model iris: the file is missing"));
        assertThat(states.ocrExtractor().loaded()).isFalse();
        assertThat(states.ocrExtractor().error())
                .startsWith("Model ppocr_v4_det: it is not listed in models.json; Model ppocr_v4_rec:");
    }

    private static ModelStates states(Map<String, String> faults) {
        return new ModelStates(new Reported(faults), TestFaces.matcher());
    }

    private record Reported(Map<String, String> faults) implements Nets {

        @Override
        public Net named(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String text(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
