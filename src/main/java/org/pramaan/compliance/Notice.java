package org.pramaan.compliance;

/**
 * The notice the person saw.
 *
 * @param version by which the notice is found again
 * @param language a BCP 47 tag
 * @param text word for word
 */
public record Notice(String version, String language, String text) {}
