package org.pramaan.api.thirdfactor;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pramaan.client.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads a document (TF-05). */
@RestController
class DocumentInformationController {

    private static final String PICTURE = "base64_image";
    private static final String PASSWORD = "password";

    private final SentFields fields;
    private final SentPicture pictures;
    private final Capacity capacity;
    private final DocumentExtracting extracting;
    private final CallLog log;

    DocumentInformationController(
            SentFields fields, SentPicture pictures, Capacity capacity, DocumentExtracting extracting, CallLog log) {
        this.fields = fields;
        this.pictures = pictures;
        this.capacity = capacity;
        this.extracting = extracting;
        this.log = log;
    }

    @PostMapping(ThirdFactorPaths.DOCUMENT_INFORMATION)
    ExtractedDocument extract(
            @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Optional<Caller> caller)
            throws IOException, InterruptedException {
        var sent = fields.of(request, PICTURE, PASSWORD);
        var document = pictures.document(PICTURE, sent.getOrDefault(PICTURE, ""));
        var reading = capacity.within(() -> extracting.read(document, sent.get(PASSWORD)));
        log.note(caller, "document.extracted", Map.of("type", reading.type().name()));
        return ExtractedDocument.of(reading);
    }
}
