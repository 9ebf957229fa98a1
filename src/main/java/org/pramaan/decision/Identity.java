package org.pramaan.decision;

import org.jspecify.annotations.Nullable;

/**
 * What one document says of its holder.
 *
 * @param name as printed
 * @param dateOfBirth YYYY-MM-DD, or YYYY where only the year is printed
 */
public record Identity(@Nullable String name, @Nullable String dateOfBirth) {

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
