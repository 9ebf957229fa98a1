package org.pramaan.digilocker;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pramaan.document.DocumentKind;

/** The documents that are fetched from DigiLocker (EN-44). */
public enum DigilockerDocument {
    PAN(DocumentKind.PAN_CARD, "PANCR"),
    /** Comes as signed XML and stands for both sides of the card. */
    AADHAAR(DocumentKind.AADHAAR_CARD_FRONT, "ADHAR");

    private final DocumentKind kind;
    private final String doctype;

    DigilockerDocument(DocumentKind kind, String doctype) {
        this.kind = kind;
        this.doctype = doctype;
    }

    /** What a session keeps it as. */
    public DocumentKind kind() {
        return kind;
    }

    /** DigiLocker's own name for it. */
    String doctype() {
        return doctype;
    }

    /** @throws DigilockerRefusal INVALID_DOCUMENT_TYPE if a name is none of these, or there is no name */
    public static Set<DigilockerDocument> parse(Collection<String> names) {
        if (names.isEmpty()) throw DigilockerRefusal.invalidDocumentType();
        return EnumSet.copyOf(names.stream().map(DigilockerDocument::parse).toList());
    }

    private static DigilockerDocument parse(String name) {
        return Stream.of(values())
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow(DigilockerRefusal::invalidDocumentType);
    }

    static String write(Set<DigilockerDocument> documents) {
        return documents.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static Set<DigilockerDocument> read(String written) {
        return written.isEmpty() ? EnumSet.noneOf(DigilockerDocument.class) : parse(List.of(written.split(",")));
    }
}
