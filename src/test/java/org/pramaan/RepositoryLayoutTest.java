package org.pramaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The repository")
class RepositoryLayoutTest {

    /** What every repository has besides. */
    private static final List<String> CUSTOMARY = List.of("LICENSE", "NOTICE");

    @Test
    @DisplayName("DK-02 has at its top pom.xml, src, processes, forms, models, docker and README.md, and nothing else")
    void top() throws Exception {
        assertThat(tracked())
                .map(path -> path.split("/")[0])
                .filteredOn(name -> !name.startsWith(".") && !CUSTOMARY.contains(name))
                .containsOnly("pom.xml", "src", "processes", "forms", "models", "docker", "README.md")
                .contains("pom.xml", "src", "processes", "forms", "models", "docker", "README.md");
    }

    @Test
    @DisplayName("DK-02 keeps in each folder what the folder is named for")
    void folders() throws Exception {
        assertThat(tracked())
                .contains("processes/kyc-session.bpmn", "forms/review-session.html", "models/models.json")
                .contains("docker/Dockerfile", "docker/compose.yaml")
                .filteredOn(path -> path.endsWith(".java"))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("src/"));
        assertThat(tracked())
                .filteredOn(path -> path.endsWith(".bpmn") || path.endsWith(".dmn"))
                .filteredOn(path -> !path.startsWith("src/test/"))
                .allMatch(path -> path.startsWith("processes/"));
    }

    private static List<String> tracked() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "Skipped, because this is no clone");
        var git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var listed = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return Stream.of(listed.split("\0")).toList();
    }
}
