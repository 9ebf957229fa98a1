package org.pramaan.decision;

/** Decides whether two compared faces are verified, by the table face-comparison.dmn that compliance edits (TF-03). */
public interface FaceComparisonRules {

    FaceComparisonVerdict decide(ComparedFaces faces);
}
