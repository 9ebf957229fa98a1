package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontlessMachineTests {

    @TempDir
    private Path bare;

    @Test
    @DisplayName("A headless Java without a single system font draws every card")
    void drawsWithoutSystemFonts() throws IOException, InterruptedException {
        var nothing = Files.writeString(bare.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        // Java keeps what fontconfig once found under the user's home.
                        "-Duser.home=" + bare,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DrawEveryCard.class.getName())
                .redirectErrorStream(true);
        java.environment().put("FONTCONFIG_FILE", nothing.toString());
        var process = java.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("drawn without a display");
    }

    @Test
    @DisplayName("The font configuration maps every logical font to the file")
    void mapsEveryLogicalFont() {
        assertThat(FontlessMachine.configuration(Path.of("/fonts/one.ttf")))
                .contains("version=1", "serif.plain.latin-1=", "dialoginput.bolditalic.latin-1=")
                .endsWith("=/fonts/one.ttf\n");
    }

    /** Runs in a Java of its own. */
    static final class DrawEveryCard {

        private DrawEveryCard() {}

        public static void main(String[] arguments) {
            var person = new SpecimenIdentities().identity(1);
            for (var kind : List.of(SpecimenKind.values()))
                if (new Ink(new SpecimenCards().draw(kind, person, SpecimenPortraits.face(), 1)).dark(CardCanvas.CARD)
                        < 0.005) throw new AssertionError("No ink on " + kind);
            System.out.println(GraphicsEnvironment.isHeadless() ? "drawn without a display" : "drawn on a display");
        }
    }
}
