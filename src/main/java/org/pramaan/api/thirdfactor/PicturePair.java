package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The two pictures of a comparison.
 *
 * @param reference such as the portrait on a document
 * @param live of the person now
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record PicturePair(byte[] reference, byte[] live) {

    private static final int BOTH = 2;

    /** @throws InvalidInput unless the body is an array of two pictures in base64 */
    static PicturePair of(JsonNode body, SentPicture pictures) {
        if (!body.isArray()) throw InvalidInput.body("", "Value is not a valid list", "type_error.list");
        if (body.size() != BOTH)
            throw InvalidInput.body("", "Ensure this value has exactly 2 items", "value_error.list.items");
        return new PicturePair(picture(body, 0, pictures), picture(body, 1, pictures));
    }

    private static byte[] picture(JsonNode body, int index, SentPicture pictures) {
        var place = Integer.toString(index);
        if (!body.get(index).isTextual()) throw InvalidInput.body(place, "str type expected", "type_error.str");
        return pictures.picture(place, body.get(index).textValue());
    }

    @Override
    public String toString() {
        return "two pictures of %d and %d bytes".formatted(reference.length, live.length);
    }
}
