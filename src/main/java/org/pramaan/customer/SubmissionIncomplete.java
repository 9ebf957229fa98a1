package org.pramaan.customer;

import java.util.List;

/** A profile lacks what a submission needs (XA-30). */
public class SubmissionIncomplete extends RuntimeException {

    private final transient List<ProfileField> fields;
    private final transient List<DocumentType> documents;

    SubmissionIncomplete(List<ProfileField> fields, List<DocumentType> documents) {
        super("Missing: %s, %s".formatted(fields, documents));
        this.fields = List.copyOf(fields);
        this.documents = List.copyOf(documents);
    }

    public List<ProfileField> fields() {
        return fields;
    }

    public List<DocumentType> documents() {
        return documents;
    }
}
