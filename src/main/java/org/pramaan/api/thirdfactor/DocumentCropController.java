package org.pramaan.api.thirdfactor;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pramaan.client.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a document's type and cuts it out of its photo (TF-04). */
@RestController
class DocumentCropController {

    private static final String PICTURE = "base64_image";
    private static final String PASSWORD = "password";

    private final SentFields fields;
    private final SentPicture pictures;
    private final Capacity capacity;
    private final DocumentCropping cropping;
    private final CallLog log;

    DocumentCropController(
            SentFields fields, SentPicture pictures, Capacity capacity, DocumentCropping cropping, CallLog log) {
        this.fields = fields;
        this.pictures = pictures;
        this.capacity = capacity;
        this.cropping = cropping;
        this.log = log;
    }

    @PostMapping(ThirdFactorPaths.DOCUMENT_CROP)
    CroppedDocument crop(
            @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Optional<Caller> caller)
            throws IOException, InterruptedException {
        var sent = fields.of(request, PICTURE, PASSWORD);
        var document = pictures.document(PICTURE, sent.getOrDefault(PICTURE, ""));
        var cropped = capacity.within(() -> cropping.crop(document, sent.get(PASSWORD)));
        log.note(caller, "document.cropped", Map.of("type", cropped.documentType()));
        return cropped;
    }
}
