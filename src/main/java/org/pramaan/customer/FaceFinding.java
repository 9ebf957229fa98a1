package org.pramaan.customer;

import org.jspecify.annotations.Nullable;

/**
 * Document and selfie beside each other.
 *
 * @param likeness 0..1; null if one of the two shows no face
 */
record FaceFinding(@Nullable Double likeness) {}
