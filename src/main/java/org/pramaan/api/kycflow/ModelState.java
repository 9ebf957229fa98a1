package org.pramaan.api.kycflow;

import org.jspecify.annotations.Nullable;

/**
 * @param name the nets that do this work, as models.json names them
 * @param error what is wrong with them, null if nothing is
 */
record ModelState(boolean loaded, String name, @Nullable String error) {}
