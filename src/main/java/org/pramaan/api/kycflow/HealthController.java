package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether every net is loaded (KF-10): 200, or 503 with what is missing. */
@RestController
class HealthController {

    private final ModelStates states;
    private final String version;
    private final Clock clock;

    HealthController(ModelStates states, ObjectProvider<BuildProperties> build, Clock clock) {
        this.states = states;
        this.version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("unbuilt");
        this.clock = clock;
    }

    @GetMapping("/api/v1/health")
    ResponseEntity<Health> health() {
        var models = Models.of(states);
        var status = models.areLoaded() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        var word = models.areLoaded() ? "healthy" : "degraded";
        return ResponseEntity.status(status)
                .body(new Health(word, version, models, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    record Health(String status, String version, Models models, Instant timestamp) {}

    record Models(
            @JsonProperty("face_detector") ModelState faceDetector,
            @JsonProperty("face_matcher") ModelState faceMatcher,
            @JsonProperty("ocr_extractor") ModelState ocrExtractor,
            @JsonProperty("liveness_detector") ModelState livenessDetector) {

        static Models of(ModelStates states) {
            return new Models(
                    states.faceDetector(), states.faceMatcher(), states.ocrExtractor(), states.livenessDetector());
        }

        boolean areLoaded() {
            return faceDetector.loaded() && faceMatcher.loaded() && ocrExtractor.loaded() && livenessDetector.loaded();
        }
    }
}
