package org.pramaan.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Values as JSON in a column; for what is not personal. */
@Component
class JsonColumn {

    private final ObjectMapper mapper;

    JsonColumn(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> T read(String column, Class<T> type) {
        return read(column, mapper.constructType(type));
    }

    <T> T read(String column, TypeReference<T> type) {
        return read(column, mapper.constructType(type.getType()));
    }

    private <T> T read(String column, JavaType type) {
        try {
            return mapper.readValue(column, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
