package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * A door on terms of its own (CF-16): open to everybody, or to those who show an API key. A bean of the API's module;
 * what it serves is let through to the controllers, wherever its paths lie.
 */
public interface Door {

    /** The key of its terms under {@code pramaan.access.doors}, and the slug of the tenant of its guests (CF-31). */
    String name();

    /** Whether the request is for this door and for no other. */
    boolean serves(HttpServletRequest request);

    /** The limit of a body that controllers read while it comes; empty if it is to be read at once, as others are. */
    default Optional<DataSize> streamed(HttpServletRequest request) {
        return Optional.empty();
    }

    /** Whether a key may also come as {@code Authorization: Bearer}. */
    default boolean takesBearer() {
        return false;
    }

    /** Whether this request is for everybody, whatever the door's terms: no key is asked for or looked at. */
    default boolean letsAnyone(HttpServletRequest request) {
        return false;
    }

    /** Whether the door reads forms itself, as large as its largest body; otherwise the container does, within its limit. */
    default boolean readsForms() {
        return false;
    }
}
