package org.pramaan.digilocker;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in the list of a person's issued documents; its address may hold the document's number. */
@JsonIgnoreProperties(ignoreUnknown = true)
record IssuedFile(
        @Nullable String uri,
        @Nullable String doctype,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> mime) {

    boolean is(DigilockerDocument document) {
        return uri != null && document.doctype().equals(doctype);
    }

    @Override
    public String toString() {
        return "IssuedFile[" + doctype + "]";
    }
}
