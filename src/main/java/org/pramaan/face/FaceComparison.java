package org.pramaan.face;

/** What comparing a document's portrait with a selfie came to. */
public sealed interface FaceComparison {

    /** @param facesInSelfie how many faces the selfie clearly shows; more than one is for a reviewer to see */
    record Compared(FaceSimilarity similarity, FoundFace onDocument, FoundFace inSelfie, int facesInSelfie)
            implements FaceComparison {}

    /** No face could be found on one side; when both lack one, the document is named. */
    record NoFace(Side side) implements FaceComparison {}
}
