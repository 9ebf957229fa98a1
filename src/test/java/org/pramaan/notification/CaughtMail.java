package org.pramaan.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mail as its receiver's program takes it apart. */
public record CaughtMail(String subject, String text, String html) {

    public static CaughtMail of(MimeMessage message) {
        try {
            return new CaughtMail(message.getSubject(), part(message, "text/plain"), part(message, "text/html"));
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Keeps both forms of it, for people to look at. */
    public void save(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".html"), html);
        Files.writeString(folder.resolve(name + ".txt"), text);
    }

    /** The first part of this type, empty if there is none. */
    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return part.getContent().toString();
        if (!(part.getContent() instanceof MimeMultipart parts)) return "";
        for (int i = 0; i < parts.getCount(); i++) {
            var found = part(parts.getBodyPart(i), type);
            if (!found.isEmpty()) return found;
        }
        return "";
    }
}
