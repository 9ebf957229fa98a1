package org.pramaan.review;

/** Why a session is rejected or documents are asked again; clients see the code (EN-64). */
public enum ReasonCode {
    FACE_MISMATCH,
    PRESENTATION_ATTACK,
    DOCUMENT_UNREADABLE,
    DOCUMENT_FORGED,
    DOCUMENT_EXPIRED,
    DATA_MISMATCH,
    WRONG_DOCUMENT,
    UNDER_AGE,
    OTHER
}
