package org.pramaan.portal.customers;

import java.util.Locale;

/** A constant and how people read it, such as {@code UNDER_REVIEW} and {@code Under review}. */
record Word(String value, String text) {

    static Word of(Enum<?> constant) {
        return new Word(constant.name(), sentence(constant.name()));
    }

    /** A name of words joined by {@code _} or {@code .} as a sentence begins. */
    static String sentence(String name) {
        var words = name.replace('_', ' ').replace('.', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
