package org.pramaan.api.xamila;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;
import org.pramaan.customer.CustomerDocument;
import org.pramaan.customer.DocumentStatus;
import org.pramaan.customer.DocumentType;

/** A document within a profile (XA-25). */
@JsonNaming(SnakeCaseStrategy.class)
record DocumentLine(UUID id, DocumentType documentType, DocumentStatus verificationStatus, Instant uploadedAt) {

    static DocumentLine of(CustomerDocument document) {
        return new DocumentLine(document.id(), document.type(), document.status(), document.uploadedAt());
    }
}
