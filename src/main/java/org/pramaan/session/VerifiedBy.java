package org.pramaan.session;

/** What the UIDAI's signature that vouches for an Aadhaar stands on, each verified here with its pinned certificates. */
public enum VerifiedBy {
    /** The QR code on a photographed card. */
    SECURE_QR,
    /** The offline e-KYC that the person downloaded. */
    OFFLINE_XML,
    /** The e-Aadhaar that DigiLocker handed out. */
    E_AADHAAR_XML
}
