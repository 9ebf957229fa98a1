package org.pramaan.digilocker;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.session.Upload;
import org.springframework.stereotype.Component;

/** Downloads the PAN; one that is not issued into the account yet is pulled from the Income Tax Department first. */
@Component
class PanDownload {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Account account;
    private final DigilockerApi api;
    private final PanNumbers numbers;
    private final Grants grants;

    PanDownload(Account account, DigilockerApi api, PanNumbers numbers, Grants grants) {
        this.account = account;
        this.api = api;
        this.numbers = numbers;
        this.grants = grants;
    }

    /** @throws DigilockerRefusal DOCUMENTS_NOT_FOUND if there is none and its number is unknown */
    Upload download(Fetch fetch) {
        var uri = account.with(fetch.sessionId(), api::issuedFiles).stream()
                .filter(file -> file.is(DigilockerDocument.PAN))
                .flatMap(file -> Optional.ofNullable(file.uri()).stream())
                .findFirst()
                .orElseGet(() -> pull(fetch));
        return upload(account.with(fetch.sessionId(), token -> api.file(token, uri)));
    }

    private String pull(Fetch fetch) {
        var number = numbers.find(fetch).orElseThrow(DigilockerRefusal::notFound);
        var name = grants.find(fetch.sessionId())
                .flatMap(tokens -> Optional.ofNullable(tokens.name()))
                .orElseThrow(DigilockerRefusal::notFound);
        return account.with(fetch.sessionId(), token -> api.pullPan(token, number, name));
    }

    private static Upload upload(byte[] bytes) {
        if (Arrays.equals(PDF, Arrays.copyOf(bytes, PDF.length))) {
            return new Upload(DocumentKind.PAN_CARD, "application/pdf", "pdf", bytes);
        }
        var format = ImageFormat.of(bytes).orElseThrow(() -> new DigilockerAway("A PAN that is no document"));
        return new Upload(DocumentKind.PAN_CARD, format.mediaType(), format.extension(), bytes);
    }
}
