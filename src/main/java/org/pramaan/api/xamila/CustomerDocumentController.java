package org.pramaan.api.xamila;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocument;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.DocumentStatus;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.customer.InvalidData;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The customer's own documents (XA-28, XA-29). */
@RestController
@XamilaApi
class CustomerDocumentController {

    private final CustomerDocuments documents;
    private final MediaAddress address;

    CustomerDocumentController(CustomerDocuments documents, MediaAddress address) {
        this.documents = documents;
        this.address = address;
    }

    @PostMapping(path = "/kyc/documents/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(Customer customer, @RequestParam("document_type") String type, @RequestPart MultipartFile file)
            throws IOException {
        var found = DocumentType.find(type)
                .orElseThrow(() -> new InvalidData(new Flaw("document_type", Kind.NOT_A_CHOICE)));
        var name = file.getOriginalFilename();
        var document = documents.upload(customer, found, name == null ? "" : name, file.getBytes());
        return Uploaded.of(document, address.of(document));
    }

    @GetMapping("/kyc/documents")
    List<Listed> list(Customer customer) {
        return documents.of(customer.id()).stream().map(Listed::of).toList();
    }

    /** @param fileSizeMb in millions of bytes, with two digits */
    @JsonNaming(SnakeCaseStrategy.class)
    record Uploaded(
            UUID id,
            DocumentType documentType,
            String fileUrl,
            String originalFilename,
            long fileSize,
            BigDecimal fileSizeMb,
            String mimeType,
            DocumentStatus verificationStatus,
            Instant uploadedAt) {

        static Uploaded of(CustomerDocument document, String url) {
            return new Uploaded(
                    document.id(),
                    document.type(),
                    url,
                    document.name(),
                    document.size(),
                    BigDecimal.valueOf(document.size()).movePointLeft(6).setScale(2, RoundingMode.HALF_UP),
                    document.mediaType(),
                    document.status(),
                    document.uploadedAt());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Listed(
            UUID id,
            DocumentType documentType,
            DocumentStatus verificationStatus,
            @Nullable Double autoVerificationScore,
            Instant uploadedAt,
            @Nullable Instant verifiedAt) {

        static Listed of(CustomerDocument document) {
            return new Listed(
                    document.id(),
                    document.type(),
                    document.status(),
                    document.score(),
                    document.uploadedAt(),
                    document.verifiedAt());
        }
    }
}
