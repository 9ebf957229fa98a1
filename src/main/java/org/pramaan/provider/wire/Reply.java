package org.pramaan.provider.wire;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a vendor answered, but for 429 and 5xx, which are no answers.
 *
 * @param body a missing node if it is not JSON
 */
public record Reply(Vendor vendor, int status, JsonNode body) {

    public boolean isTaken() {
        return status >= 200 && status < 300;
    }

    /** @throws org.pramaan.customer.ProviderUnavailable if the vendor refused; tells the status, never the answer */
    public void requireTaken() {
        if (!isTaken()) throw vendor.away("status " + status);
    }

    /** @throws org.pramaan.customer.ProviderUnavailable if the vendor refused or its answer is no JSON object */
    public JsonNode require() {
        requireTaken();
        if (!body.isObject()) throw vendor.away("the answer is not readable");
        return body;
    }

    /** The text of a field that must be there. */
    public String text(String field) {
        var value = require().path(field);
        if (!value.isTextual() || value.textValue().isBlank()) throw vendor.away("the answer has no " + field);
        return value.textValue();
    }

    /** A field that must be there and can stand in an address: letters, digits, dashes. */
    public String id(String field) {
        var id = text(field);
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) throw vendor.away("the answer has no usable " + field);
        return id;
    }

    @Override
    public String toString() {
        return "Reply[%s %d]".formatted(vendor.name(), status);
    }
}
