package org.pramaan.provider.onfido;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.pramaan.provider.wire.OutgoingFile;

/** A file with its fields as multipart/form-data (RFC 7578). */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record OnfidoForm(String contentType, byte[] body) {

    /** @param name of the file, without its extension and nothing personal */
    static OnfidoForm of(Map<String, String> fields, String name, OutgoingFile file) {
        var builder = MultipartEntityBuilder.create();
        fields.forEach(builder::addTextBody);
        builder.addBinaryBody(
                "file", file.bytes(), ContentType.create(file.mediaType()), name + "." + file.extension());
        try (var entity = builder.build();
                var body = new ByteArrayOutputStream()) {
            entity.writeTo(body);
            return new OnfidoForm(entity.getContentType(), body.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
