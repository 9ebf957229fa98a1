package org.pramaan.review;

import java.util.Set;
import org.pramaan.document.DocumentKind;

/** Which documents a reviewer wants once more, and why (BS-05). */
public record DocumentRequest(ReasonCode reason, Set<DocumentKind> documents) {

    public DocumentRequest {
        documents = Set.copyOf(documents);
    }
}
