package org.pramaan.process.instant;

import org.pramaan.process.Variable;

/** The variables of instant-verification.bpmn. */
final class InstantVariable {

    static final Variable<Double> FACE_SCORE = new Variable<>("faceScore", Double.class);
    static final Variable<Double> FACE_COSINE = new Variable<>("faceCosine", Double.class);
    static final Variable<Double> OCR_CONFIDENCE = new Variable<>("ocrConfidence", Double.class);
    static final Variable<Double> FACE_COSINE_THRESHOLD = new Variable<>("faceCosineThreshold", Double.class);
    static final Variable<Double> THRESHOLD_USED = new Variable<>("thresholdUsed", Double.class);
    static final Variable<String> VERDICT = new Variable<>("instantVerdict", String.class);
    static final Variable<Boolean> SAME_FACE = new Variable<>("sameFace", Boolean.class);
    static final Variable<Double> CONFIDENCE = new Variable<>("confidence", Double.class);

    private InstantVariable() {}
}
