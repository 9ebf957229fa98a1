package org.pramaan.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.platform.Folders;

@DisplayName("Of the files that models.json lists")
class ModelFilesTest {

    private static final Tensor ANY = new Tensor(new float[] {1}, 1);

    @TempDir
    Path folder;

    @Test
    @DisplayName("a changed one is named as a fault and refused when used; the server starts all the same")
    void changed() throws IOException {
        Files.writeString(folder.resolve("face.onnx"), "tampered with");
        var nets = nets(card("face", "face.onnx", DigestUtils.sha256Hex("as it was listed")));
        assertThat(nets.faults()).containsEntry("face", "Model face: the file is not the one listed (SHA-256 differs)");
        assertThatThrownBy(() -> nets.named("face").run(ANY))
                .isInstanceOf(ModelMissing.class)
                .hasMessageContaining("SHA-256 differs");
    }

    @Test
    @DisplayName("a missing one is named as a fault")
    void missing() throws IOException {
        var nets = nets(card("face", "face.onnx", "00"));
        assertThat(nets.faults()).containsEntry("face", "Model face: the file is missing");
    }

    @Test
    @DisplayName("one that is no net is named as a fault")
    void noNet() throws IOException {
        Files.writeString(folder.resolve("face.onnx"), "no net");
        var nets = nets(card("face", "face.onnx", DigestUtils.sha256Hex("no net")));
        assertThat(nets.faults()).containsEntry("face", "Model face: not a net that ONNX Runtime can load");
    }

    @Test
    @DisplayName("a text is read, from the folder or from a jar; a text that is not there is refused")
    void text() throws IOException {
        Files.writeString(folder.resolve("alphabet.txt"), "a\nक\n");
        var inJar = Files.readAllBytes(Path.of("models", "golden", "iris.json"));
        var nets = nets(card("alphabet", "alphabet.txt", DigestUtils.sha256Hex("a\nक\n")) + ","
                + card("iris", "classpath:golden/iris.json", DigestUtils.sha256Hex(inJar)));
        assertThat(nets.faults()).containsEntry("alphabet", "").containsEntry("iris", "");
        assertThat(nets.text("alphabet")).isEqualTo("a\nक\n");
        assertThat(nets.text("iris")).isEqualTo(new String(inJar, StandardCharsets.UTF_8));
        assertThatThrownBy(() -> nets.text("other"))
                .isInstanceOf(ModelMissing.class)
                .hasMessage("Model other: it is not listed in models.json");
    }

    @Test
    @DisplayName("there may be none: then models.json itself is the fault")
    void noList() {
        assertThat(new OnnxNets(files()).faults()).containsEntry("models.json", "the file is missing");
    }

    @Test
    @DisplayName("all can be used as they lie in the repository, until the nets are closed")
    void ours() throws Exception {
        var nets = new OnnxNets(new ModelFiles(folders(Path.of("models"))));
        assertThat(nets.faults())
                .isNotEmpty()
                .allSatisfy((name, fault) -> assertThat(fault).isEmpty());
        nets.close();
        assertThatThrownBy(() -> nets.named("iris").run(new Tensor(new float[64 * 64 * 3], 1, 64, 64, 3)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("the jar's copies serve where there is no folder")
    void inTheJar() {
        assertThat(new ModelFiles(folders(folder.resolve("nowhere"))).cards())
                .extracting(ModelCard::name)
                .contains("blazeface", "face_recognition");
    }

    @Test
    @DisplayName("none gets a tensor whose shape and values differ")
    void shape() {
        assertThatThrownBy(() -> new Tensor(new float[5], 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private OnnxNets nets(String cards) throws IOException {
        Files.writeString(folder.resolve("models.json"), "{\"models\":[" + cards + "]}");
        return new OnnxNets(files());
    }

    private ModelFiles files() {
        return new ModelFiles(folders(folder));
    }

    private static Folders folders(Path models) {
        return new Folders(Path.of("data"), Path.of("processes"), Path.of("forms"), models);
    }

    private static String card(String name, String file, String sha256) {
        return "{\"name\":\"%s\",\"file\":\"%s\",\"sha256\":\"%s\",\"purpose\":\"none\"}".formatted(name, file, sha256);
    }
}
