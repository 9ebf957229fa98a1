package org.pramaan.customer;

import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Takes files in. */
@Component
class FileIntake {

    private final FileCheck check;
    private final FileVault vault;
    private final CustomerDocumentTable table;
    private final OpenProfiles profiles;
    private final Ids ids;

    FileIntake(FileCheck check, FileVault vault, CustomerDocumentTable table, OpenProfiles profiles, Ids ids) {
        this.check = check;
        this.vault = vault;
        this.table = table;
        this.profiles = profiles;
        this.ids = ids;
    }

    CustomerDocument take(Customer customer, DocumentType type, String name, byte[] bytes) {
        var format = check.require(bytes);
        profiles.open(customer);
        table.of(customer.id()).stream()
                .filter(document -> document.type() == type)
                .forEach(this::remove);
        var document = new CustomerDocument(
                ids.next(),
                customer.id(),
                type,
                vault.put(customer, type, format, bytes),
                format.mediaType(),
                bytes.length,
                FileName.of(name),
                DocumentStatus.PENDING,
                null,
                profiles.now(),
                null);
        table.add(document);
        profiles.uploaded(customer, type);
        return document;
    }

    private void remove(CustomerDocument document) {
        table.remove(document.id());
        vault.delete(document.key());
    }
}
