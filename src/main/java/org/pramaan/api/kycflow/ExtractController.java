package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pramaan.access.Guest;
import org.pramaan.problem.Busy;
import org.pramaan.verification.DocumentExtraction;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads a document (KF-30). */
@RestController
class ExtractController {

    private final FileRules rules;
    private final DocumentExtraction extraction;
    private final Clock clock;

    ExtractController(FileRules rules, DocumentExtraction extraction, Clock clock) {
        this.rules = rules;
        this.extraction = extraction;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/ocr/extract", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Extracted extract(
            @RequestPart MultipartFile document, @RequestPart(required = false) @Nullable String password, Guest guest)
            throws IOException, InterruptedException {
        var stay = Stay.from(clock);
        var reading = extraction
                .extract(Guests.requester(guest), rules.document(document), password)
                .orElseThrow(() -> new Busy(Stay.COME_BACK));
        return new Extracted(OcrData.of(reading), stay.milliseconds(), stay.end());
    }

    record Extracted(
            @JsonProperty("ocr_data") OcrData ocrData,
            @JsonProperty("processing_time_ms") long processingTimeMs,
            Instant timestamp) {}
}
