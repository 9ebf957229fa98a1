package org.pramaan.face;

/**
 * What the age_gender net sees in a face (TF-02). Never a reason to refuse anybody: see its card in models.json.
 *
 * @param age in years
 * @param gender how the person looks
 * @param genderScore the net's softmax for that gender, .5 to 1; not a calibrated probability
 */
public record FaceAttributes(double age, Gender gender, double genderScore) {

    /**
     * Years on either side of the age. The net's mean absolute error is 4.0 to 4.5 years, which for a normal error means a
     * standard deviation of 5.6: four out of five people are within 7.2.
     */
    private static final double MARGIN = 7.2;

    public int youngest() {
        return (int) Math.max(0, Math.floor(age - MARGIN));
    }

    public int oldest() {
        return (int) Math.ceil(age + MARGIN);
    }
}
