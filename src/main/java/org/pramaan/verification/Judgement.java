package org.pramaan.verification;

/**
 * What the process made of a verification's scores.
 *
 * @param status approved, rejected or pending, as the decision table words it (KF-21, KF-24)
 * @param sameFace whether the faces count as the same
 * @param confidence 0..1, weighted from face and document (KF-22)
 * @param threshold the cosine similarity from which faces count as the same
 */
public record Judgement(String status, boolean sameFace, double confidence, double threshold) {}
