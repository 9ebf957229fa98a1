package org.pramaan.specimen;

/** Places the fields of one kind of document. */
interface CardLayout {

    default PaperFormat format() {
        return PaperFormat.ID_1;
    }

    void draw(CardCanvas canvas, CardContent content);
}
