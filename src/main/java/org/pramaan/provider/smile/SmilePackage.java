package org.pramaan.provider.smile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pramaan.provider.wire.OutgoingFile;
import org.pramaan.provider.wire.ProviderHttp;

/**
 * What is sent of a submission.
 *
 * @param idInfo country and, where Smile ID has a name for it, type of the document
 */
record SmilePackage(Map<String, Object> idInfo, List<Picture> pictures) {

    /**
     * The zip with info.json and the pictures.
     *
     * @param about the job
     * @param server what the announcement was answered
     */
    byte[] zip(ProviderHttp http, Map<String, Object> about, JsonNode server) {
        var info = Map.of(
                "package_information",
                Map.of(
                        "apiVersion",
                        Map.of("buildNumber", 0, "majorVersion", 2, "minorVersion", 0),
                        "language",
                        "java"),
                "misc_information",
                about,
                "id_info",
                idInfo,
                "images",
                pictures.stream().map(Picture::listed).toList(),
                "server_information",
                server);
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            add(zip, "info.json", http.json(info));
            for (var picture : pictures)
                add(zip, picture.fileName(), picture.file().bytes());
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** @param type Smile ID's image_type_id of a file */
    record Picture(int type, String name, OutgoingFile file) {

        static final int SELFIE = 0;
        static final int FRONT = 1;
        static final int BACK = 5;

        String fileName() {
            return name + "." + file.extension();
        }

        Map<String, Object> listed() {
            return Map.of("image_type_id", type, "image", "", "file_name", fileName());
        }
    }
}
