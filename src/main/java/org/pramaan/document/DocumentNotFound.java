package org.pramaan.document;

/** Nothing is stored under that key. */
public class DocumentNotFound extends RuntimeException {

    DocumentNotFound(StorageKey key) {
        super("No document lies at " + key);
    }
}
