package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.pramaan.customer.CustomerDocuments;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives files to their owner, or to whoever holds a signed address (CF-24); nothing in them is ever run. */
@RestController
class MediaController {

    private final CustomerDocuments documents;

    MediaController(CustomerDocuments documents) {
        this.documents = documents;
    }

    @GetMapping(MediaAddress.FOLDER + "{user}/{type}/{file}")
    ResponseEntity<byte[]> open(@PathVariable UUID user, HttpServletRequest request) {
        var found = documents.open(user, MediaAddress.path(request)).orElseThrow(MediaController::absent);
        var type = MediaType.parseMediaType(found.mediaType());
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(type))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(found.bytes());
    }

    /** Browsers show no PDF in a sandbox, so they keep it instead. */
    private static String disposition(MediaType type) {
        return type.equals(MediaType.APPLICATION_PDF) ? "attachment" : "inline";
    }

    static XamilaRefusal absent() {
        return new XamilaRefusal(HttpStatus.NOT_FOUND, "Document non trouvé");
    }
}
