package org.pramaan.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.autoconfigure.http.HttpMessageConverters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;

/** Writes an entity outside of a controller, by the same converters. */
@Component
class EntityWriter {

    private final HttpMessageConverters converters;

    EntityWriter(HttpMessageConverters converters) {
        this.converters = converters;
    }

    void write(ResponseEntity<?> entity, HttpServletResponse response) throws IOException {
        response.setStatus(entity.getStatusCode().value());
        var output = new ServletServerHttpResponse(response);
        output.getHeaders().putAll(entity.getHeaders());
        var body = entity.getBody();
        if (body != null) write(body, Objects.requireNonNull(entity.getHeaders().getContentType()), output);
        output.flush();
    }

    private void write(Object body, MediaType type, ServletServerHttpResponse output) throws IOException {
        for (var converter : converters) {
            if (converter.canWrite(body.getClass(), type)) {
                cast(converter).write(body, type, output);
                return;
            }
        }
        throw new IllegalStateException("No converter writes " + type);
    }

    @SuppressWarnings("unchecked") // canWrite has just been asked
    private static HttpMessageConverter<Object> cast(HttpMessageConverter<?> converter) {
        return (HttpMessageConverter<Object>) converter;
    }
}
