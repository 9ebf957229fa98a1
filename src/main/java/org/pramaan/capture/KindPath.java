package org.pramaan.capture;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pramaan.document.DocumentKind;

/** A kind of document as addresses write it, such as {@code pan-card}. */
final class KindPath {

    private KindPath() {}

    static String of(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DocumentKind> parse(String path) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> of(kind).equals(path))
                .findFirst();
    }
}
