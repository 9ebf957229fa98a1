package org.pramaan.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of customers, one of each type (XA-28, XA-29). */
@Component
public class CustomerDocuments {

    private final CustomerDocumentTable table;
    private final FileIntake intake;
    private final FileVault vault;

    CustomerDocuments(CustomerDocumentTable table, FileIntake intake, FileVault vault) {
        this.table = table;
        this.intake = intake;
        this.vault = vault;
    }

    /**
     * Takes a document in, in place of an earlier one of its type.
     *
     * @param name as its owner calls the file
     * @throws FileRefused if it is no such file
     * @throws ProfileMissing if there is no profile yet
     * @throws ProfileClosed if documents cannot be changed now
     */
    @Transactional
    public CustomerDocument upload(Customer customer, DocumentType type, String name, byte[] bytes) {
        return intake.take(customer, type, name, bytes);
    }

    @Transactional(readOnly = true)
    public List<CustomerDocument> of(UUID customerId) {
        return table.of(customerId);
    }

    /** The customer's document of this type. */
    @Transactional(readOnly = true)
    public Optional<OpenedFile> find(UUID customerId, DocumentType type) {
        return open(customerId, document -> document.type() == type);
    }

    /** The customer's file at this path; empty if none lies there. */
    @Transactional(readOnly = true)
    public Optional<OpenedFile> open(UUID customerId, String path) {
        return open(customerId, document -> document.path().equals(path));
    }

    private Optional<OpenedFile> open(UUID customerId, Predicate<CustomerDocument> wanted) {
        return table.of(customerId).stream()
                .filter(wanted)
                .findFirst()
                .map(document -> new OpenedFile(document.mediaType(), vault.open(document)));
    }
}
