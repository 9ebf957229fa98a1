package org.pramaan.registry;

/**
 * Is this offline e-KYC document genuine? (DC-02)
 *
 * @param xml the XML, or its ZIP in base64
 * @param shareCode which opens the ZIP
 */
public record AadhaarQuestion(String xml, String shareCode) implements Question {

    @Override
    public RegistryKind kind() {
        return RegistryKind.AADHAAR;
    }

    /** Without the share code. */
    @Override
    public Question kept() {
        return new AadhaarQuestion(xml, "");
    }

    @Override
    public String toString() {
        return "AadhaarQuestion[hidden]";
    }
}
