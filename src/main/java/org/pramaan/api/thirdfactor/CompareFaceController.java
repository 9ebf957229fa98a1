package org.pramaan.api.thirdfactor;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether two pictures show the same person (TF-03): measured here, decided in face-comparison.dmn. */
@RestController
class CompareFaceController {

    private final SentFields fields;
    private final SentPicture pictures;
    private final Capacity capacity;
    private final Comparison comparison;
    private final CallLog log;

    CompareFaceController(
            SentFields fields, SentPicture pictures, Capacity capacity, Comparison comparison, CallLog log) {
        this.fields = fields;
        this.pictures = pictures;
        this.capacity = capacity;
        this.comparison = comparison;
        this.log = log;
    }

    @PostMapping(path = ThirdFactorPaths.COMPARE_FACE, consumes = MediaType.APPLICATION_JSON_VALUE)
    ComparedAnswer compare(
            @RequestParam(defaultValue = "52.0") String threshold,
            @RequestParam(name = "live_check", required = false) @Nullable String liveCheck,
            @RequestParam(name = "occlusion_check", required = false) @Nullable String occlusionCheck,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) Optional<Caller> caller)
            throws IOException, InterruptedException {
        var query = ComparisonQuery.of(threshold, liveCheck, occlusionCheck);
        var pair = PicturePair.of(fields.tree(request), pictures);
        var answer = capacity.within(() -> comparison.compare(pair, query));
        log.note(caller, "face.compared", Map.of("verified", Boolean.toString(answer.verified())));
        return answer;
    }
}
