package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.imaging.PictureConversion;
import org.pramaan.ocr.DocumentFile;
import org.pramaan.ocr.DocumentFiles;
import org.springframework.stereotype.Component;

/** Opens customers' documents for recognition, whatever their format. */
@Component
class CustomerPictures {

    private final CustomerDocumentTable table;
    private final FileVault vault;
    private final DocumentFiles files;
    private final PictureConversion conversion;

    CustomerPictures(CustomerDocumentTable table, FileVault vault, DocumentFiles files, PictureConversion conversion) {
        this.table = table;
        this.vault = vault;
        this.files = files;
        this.conversion = conversion;
    }

    /**
     * Close it.
     *
     * @throws IllegalStateException if the customer has no such document that is current
     */
    DocumentFile require(UUID customerId, DocumentType type) {
        return find(customerId, type).orElseThrow(() -> new IllegalStateException("No document " + type));
    }

    /** Close it; empty if the customer has no such document, or an expired one. */
    Optional<DocumentFile> find(UUID customerId, DocumentType type) {
        return table.of(customerId).stream()
                .filter(CustomerDocument::isCurrent)
                .filter(document -> document.type() == type)
                .findFirst()
                .map(this::open);
    }

    private DocumentFile open(CustomerDocument document) {
        var bytes = vault.open(document);
        boolean foreign = PictureConversion.isGif(bytes) || PictureConversion.isWebp(bytes);
        return files.open(foreign ? conversion.toPng(bytes) : bytes, null);
    }
}
