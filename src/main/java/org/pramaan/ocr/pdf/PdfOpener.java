package org.pramaan.ocr.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.UnreadableDocument;
import org.pramaan.ocr.UnreadableDocument.Reason;
import org.springframework.stereotype.Component;

/**
 * Opens a PDF and takes the first page that is not blank. Scripts, attachments and links are never followed, and the
 * work is bounded in time, pages, pixels and decompressed bytes.
 */
@Component
public class PdfOpener {

    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    /** ISO 32000-1, annex H: the header may stand anywhere in the first kilobyte. */
    private static final int HEADER_WITHIN = 1024;

    private final PdfLimits limits;

    public PdfOpener() {
        this(PdfLimits.DEFAULT);
    }

    PdfOpener(PdfLimits limits) {
        this.limits = limits;
    }

    public static boolean isPdf(byte[] bytes) {
        for (int at = 0; at < Math.min(HEADER_WITHIN, bytes.length - MAGIC.length); at++)
            if (startsAt(at, bytes)) return true;
        return false;
    }

    /** @throws UnreadableDocument if it cannot be opened within the limits */
    public PdfContent open(byte[] bytes, @Nullable String password) {
        var deadline = Deadline.after(limits.time());
        try {
            InflationGuard.check(bytes, limits.inflated(), deadline);
            try (var document = load(bytes, password)) {
                return new PdfPages(document, limits, deadline).content();
            }
        } catch (UnreadableDocument known) {
            throw known;
        } catch (CostsTooMuch tooMuch) {
            throw new UnreadableDocument(Reason.TOO_LARGE, "The PDF needs more time or memory than a document should");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableDocument(Reason.DAMAGED, "The PDF is damaged");
        }
    }

    private static PDDocument load(byte[] bytes, @Nullable String password) throws IOException {
        try {
            return Loader.loadPDF(bytes, password == null ? "" : password);
        } catch (InvalidPasswordException locked) {
            boolean none = password == null || password.isEmpty();
            throw none
                    ? new UnreadableDocument(Reason.PASSWORD_NEEDED, "The PDF is locked with a password")
                    : new UnreadableDocument(Reason.WRONG_PASSWORD, "The PDF has another password");
        }
    }

    private static boolean startsAt(int at, byte[] bytes) {
        for (int i = 0; i < MAGIC.length; i++) if (bytes[at + i] != MAGIC[i]) return false;
        return true;
    }
}
