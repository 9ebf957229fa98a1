package org.pramaan.aadhaar;

/** The XML is not taken for what it claims to be. The message never quotes it. */
public class XmlRefused extends RuntimeException {

    /** Why it is not taken. */
    public enum Reason {
        TOO_LARGE("The XML is larger than allowed"),
        NOT_XML("The file is not well-formed XML"),
        DOCTYPE("The XML has a document type declaration, which is not allowed"),
        OTHER_DOCUMENT("The XML is another kind of document"),
        UNSIGNED("The XML carries no signature"),
        SEVERAL_SIGNATURES("The XML carries more than one signature"),
        SIGNATURE_MISPLACED("The signature does not stand directly below the document's root"),
        PARTIAL_SIGNATURE("The signature does not cover exactly the whole document"),
        FORBIDDEN_TRANSFORM("The signature changes the document in a way that is not allowed"),
        FORBIDDEN_ALGORITHM("The signature uses an algorithm that is not allowed"),
        CHANGED("The document was changed after it was signed"),
        NOT_TRUSTED("The signature was not made by a trusted issuer"),
        CERTIFICATE_NOT_VALID("The issuer's certificate was not valid when the document was made"),
        NOT_A_ZIP("The file is not a ZIP archive with exactly one XML document"),
        WRONG_SHARE_CODE("The share code does not open the file");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    public XmlRefused(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
