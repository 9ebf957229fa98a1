package org.pramaan.provider.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.pramaan.customer.Contact;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ProfileAnswers;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.Submission;
import org.pramaan.customer.SubmittedFile;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.PictureConversion;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.ocr.pdf.PdfOpener;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.TestOutbound;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A submission, and what all adapters need, as in production. */
public final class TestWire {

    public static final UUID CUSTOMER = UUID.fromString("6f1c0a50-0000-4000-8000-000000000001");
    public static final UUID SUBMISSION = UUID.fromString("6f1c0a50-0000-4000-8000-000000000002");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TestWire() {}

    public static ProviderHttp http(GuardedHttp http, String... allowedHosts) {
        return new ProviderHttp(TestOutbound.guardAllowing(allowedHosts), http, MAPPER);
    }

    public static OutgoingFiles files() {
        return Files.CONTEXT.getBean(OutgoingFiles.class);
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    public static Submission submission(SubmittedFile... files) {
        var contact = new Contact("marie@example.com", "+33123456789", "Marie", "Dupont");
        return new Submission(SUBMISSION, CUSTOMER, contact, answers(), List.of(files));
    }

    /** With all four documents, as JPEG and PNG. */
    public static Submission complete() {
        return submission(
                picture(DocumentType.IDENTITY_FRONT, "jpeg"),
                picture(DocumentType.IDENTITY_BACK, "png"),
                picture(DocumentType.SELFIE, "jpeg"),
                picture(DocumentType.PROOF_OF_ADDRESS, "jpeg"));
    }

    /** Without files, its document issued somewhere else. */
    public static Submission from(String country) {
        var answers = new HashMap<>(answers().values());
        answers.put(ProfileField.IDENTITY_DOCUMENT_ISSUING_COUNTRY, country);
        var contact = submission().contact();
        return new Submission(SUBMISSION, CUSTOMER, contact, new ProfileAnswers(answers), List.of());
    }

    public static ProfileAnswers answers() {
        Map<ProfileField, String> answers = new HashMap<>();
        answers.put(ProfileField.FIRST_NAME, "Marie");
        answers.put(ProfileField.MIDDLE_NAME, "Claire");
        answers.put(ProfileField.LAST_NAME, "Dupont");
        answers.put(ProfileField.DATE_OF_BIRTH, "1990-01-31");
        answers.put(ProfileField.ADDRESS_LINE_1, "12 rue des Lilas");
        answers.put(ProfileField.COUNTRY, "Côte d’Ivoire");
        answers.put(ProfileField.IDENTITY_DOCUMENT_TYPE, "PASSPORT");
        answers.put(ProfileField.IDENTITY_DOCUMENT_NUMBER, "12 AB-34567");
        answers.put(ProfileField.IDENTITY_DOCUMENT_ISSUING_COUNTRY, "France");
        answers.put(ProfileField.IDENTITY_DOCUMENT_EXPIRY, "2030-01-31");
        return new ProfileAnswers(answers);
    }

    public static ToldProfile told() {
        return new ToldProfile(answers(), TODAY);
    }

    /** As {@link Told}: of this one customer only. */
    public static ToldProfile told(UUID customerId) {
        return customerId.equals(CUSTOMER) ? told() : new ToldProfile(new ProfileAnswers(Map.of()), TODAY);
    }

    /** @param format of ImageIO */
    public static SubmittedFile picture(DocumentType type, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR), format, bytes);
            return new SubmittedFile(type, "image/" + format, bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static SubmittedFile pdf(DocumentType type, byte[] bytes) {
        return new SubmittedFile(type, "application/pdf", bytes);
    }

    private static final class Files {
        static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(
                ImageDecoder.class, PictureConversion.class, PdfOpener.class, DocumentFiles.class, OutgoingFiles.class);
    }
}
