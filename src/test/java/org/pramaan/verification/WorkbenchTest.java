package org.pramaan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.ocr.TestReaders;
import org.pramaan.ocr.UnreadableDocument;

@DisplayName("The workbench of a verification")
class WorkbenchTest {

    private final UUID id = UUID.randomUUID();
    private final Workbench workbench = new Workbench(TestReaders.documentFiles(), new ImageDecoder());

    @Test
    @DisplayName("holds its pictures until it is cleared, and clearing twice does no harm")
    void holdsAndClears() throws IOException {
        var piece = workbench.lay(id, new Submission(face(), null, face()));
        assertThat(workbench.require(id)).isSameAs(piece);

        workbench.clear(id);
        workbench.clear(id);
        assertThatThrownBy(() -> workbench.require(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("keeps nothing of what cannot be opened")
    void refuses() throws IOException {
        var text = "text".getBytes(StandardCharsets.UTF_8);
        var face = face();
        assertThatThrownBy(() -> workbench.lay(id, new Submission(text, null, face)))
                .isInstanceOf(UnreadableDocument.class);
        assertThatThrownBy(() -> workbench.lay(id, new Submission(face, null, text)))
                .isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> workbench.require(id)).isInstanceOf(IllegalStateException.class);
        assertThat(new Submission(face, "secret", face).toString()).doesNotContain("secret");
    }

    private static byte[] face() throws IOException {
        try (InputStream picture =
                Objects.requireNonNull(WorkbenchTest.class.getResourceAsStream("/specimen/astronaut.png"))) {
            return picture.readAllBytes();
        }
    }
}
