package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pramaan.client.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds the faces of a picture and tells what is known of them (TF-02). */
@RestController
class DetectFaceController {

    private static final String PICTURE = "base64_image";

    private final SentFields fields;
    private final SentPicture pictures;
    private final Capacity capacity;
    private final FaceDetection detection;
    private final CallLog log;

    DetectFaceController(
            SentFields fields, SentPicture pictures, Capacity capacity, FaceDetection detection, CallLog log) {
        this.fields = fields;
        this.pictures = pictures;
        this.capacity = capacity;
        this.detection = detection;
        this.log = log;
    }

    @PostMapping(ThirdFactorPaths.DETECT_FACE)
    Detected detect(
            @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Optional<Caller> caller)
            throws IOException, InterruptedException {
        var sent = fields.of(request, PICTURE, "features");
        var picture = pictures.picture(PICTURE, sent.getOrDefault(PICTURE, ""));
        var asked = FaceFeature.parse(sent.get("features"));
        var faces = capacity.within(() -> detection.faces(picture));
        log.note(caller, "face.detected", Map.of("faces", Integer.toString(faces.size())));
        return Detected.of(
                faces.stream().map(face -> DetectedFace.of(face, asked)).toList());
    }

    record Detected(
            boolean result, @JsonProperty("total_faces") int totalFaces, List<DetectedFace> faces) {

        static Detected of(List<DetectedFace> faces) {
            return new Detected(!faces.isEmpty(), faces.size(), faces);
        }
    }
}
