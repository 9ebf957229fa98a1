package org.pramaan.e2e;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pramaan.document.DocumentKind;
import org.pramaan.specimen.portrait.Appearance;
import org.pramaan.specimen.portrait.ChallengeClip;

/** What the browser of a test shows its camera, or chooses as files: a specimen person's documents and their face. */
record CapturePictures(Path folder) {

    private static final long SEED = 7;

    /** In degrees. Nobody holds their head as on the day of their document's portrait; that very pose looks like a copy of it. */
    private static final double AT_REST = 6;

    private static final double LEFT = 33;
    private static final double RIGHT = -36;
    private static final List<Double> TURN = List.of(.3, .6, .85, 1.0, 1.0, .85, .6, .3);

    static CapturePictures write(Path folder, Specimens specimens) throws IOException {
        var pictures = new CapturePictures(folder);
        for (var kind : DocumentKind.values())
            pictures.write(fileName(kind), specimens.of(kind).bytes());
        pictures.write("tiny.jpg", Picture.blank(299, 299, Color.GRAY).bytes());
        pictures.film("ahead", acted(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0, 0));
        pictures.film("blink", acted(List.of(.4, .9, 1.0, 1.0, .9, .4), 0, 1));
        pictures.film("turn_left", acted(TURN, LEFT, 0));
        pictures.film("turn_right", acted(TURN, RIGHT, 0));
        return pictures;
    }

    /** A frame for each share of the turn and of closing the eyes. */
    private static ChallengeClip acted(List<Double> shares, double turn, double closing) {
        var clip = ChallengeClip.of(Appearance.UNCHANGED);
        shares.forEach(share -> clip.add(AT_REST + turn * share, closing * share, closing * share));
        return clip;
    }

    private static String fileName(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".jpg";
    }

    private void film(String step, ChallengeClip clip) {
        List<byte[]> frames = clip.filmed(SEED);
        for (int i = 0; i < frames.size(); i++) write("%s/%02d.jpg".formatted(step, i), frames.get(i));
    }

    private void write(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
