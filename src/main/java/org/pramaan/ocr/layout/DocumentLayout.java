package org.pramaan.ocr.layout;

import java.util.List;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;

/** One kind of document: what speaks for it and where its fields stand. A new kind is a new component of this type. */
public interface DocumentLayout {

    DocumentType type();

    /** How much on the page speaks for this kind; keywords weigh 0.3 to 3 each. */
    double evidence(Page page);

    /** The fields that could be read; what is doubtful beyond repair is left out. */
    List<Finding> read(Page page);

    /** Fields worth a second opinion when they are missing. */
    Set<FieldName> required();
}
