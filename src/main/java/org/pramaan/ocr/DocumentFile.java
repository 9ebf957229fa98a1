package org.pramaan.ocr;

import java.util.List;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.page.Page;

/** An opened document file: the picture of its page that matters. Close it to release the pixels. */
public final class DocumentFile implements AutoCloseable {

    private final Frame picture;
    private final Page text;

    DocumentFile(Frame picture) {
        this(picture, new Page(List.of()));
    }

    DocumentFile(Frame picture, Page text) {
        this.picture = picture;
        this.text = text;
    }

    /** Stays this file's; released with it. */
    public Frame picture() {
        return picture;
    }

    /** The words of a PDF's text layer in pixels of the picture; no lines if there is none. */
    Page text() {
        return text;
    }

    @Override
    public void close() {
        picture.close();
    }
}
