package org.pramaan.ocr;

import java.util.List;

/**
 * How well a document was photographed, as measured; what the photo lacks is named as a reason.
 *
 * @param cardWidth the document's longer side in pixels of the photo
 * @param sharpness the steepness of the print's edges: the share of its contrast that changes from one pixel to the
 *     next, on the flattened document; 0 where no print was found
 * @param glare the share of the document that is washed out, 0..1
 * @param cutSides how many of the document's sides run along or beyond the photo's border, 0..4
 * @param reasons what to do better, most important first; empty for a good photo
 */
public record PhotoQuality(int cardWidth, double sharpness, double glare, int cutSides, List<QualityReason> reasons) {

    public PhotoQuality {
        reasons = List.copyOf(reasons);
    }
}
