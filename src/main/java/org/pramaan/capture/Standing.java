package org.pramaan.capture;

import java.util.Locale;

/**
 * What a page that follows the session needs.
 *
 * @param path the page to be on
 * @param text how it stands, in words
 * @param percent how far, 0..100, for the eye
 */
record Standing(String path, String text, int percent) {

    static Standing of(Stage stage, Words words) {
        var state = stage.session().state();
        var text = words.of("standing." + state.name().toLowerCase(Locale.ROOT));
        return new Standing(stage.path(), text, percent(stage));
    }

    private static int percent(Stage stage) {
        return switch (stage.session().state()) {
            case CREATED -> stage.session().progress() / 2;
            case COLLECTED -> 60;
            case EXTRACTED -> 80;
            default -> 100;
        };
    }
}
