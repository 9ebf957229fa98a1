package org.pramaan.ocr.quality;

/**
 * Below and above which a photo is not good. Measured on 24 generated photos of PAN cards, Aadhaar cards and EU licences
 * of seeds the benchmark does not use, and on the easy ones blurred (Gaussian), glared (an ellipse of light over the
 * print) and cut off on purpose. False alarms: none among 6 flatbed, 6 easy and 6 medium ones; all 6 hard ones are too
 * small.
 *
 * @param width pixels of a card's longer side; readings get unreliable below (fields exact by width: 700s 84 %, 800s
 *     89 %, 900s 99 %)
 * @param sharpness least steepness of print: flatbed .34 to .38, easy .27 to .32, medium .20 to .22, hard .14 to .18;
 *     blurred by 1.5 pixels .17 to .20, by 2.5 .10 to .13, by 4 .07 to .08
 * @param glare largest share washed out: 0 to .02 without glare, .09 to .17 with; missed on 1 of 6, whose own ground is
 *     almost white
 * @param border a side is cut off that comes so near to the photo's border, as a share of the document's longer side;
 *     found on 3 of 6 photos cut by hand, the others were taken for smaller documents
 */
record QualityTuning(int width, double sharpness, double glare, double border) {

    static final QualityTuning MEASURED = new QualityTuning(700, 0.135, 0.03, 0.004);
}
