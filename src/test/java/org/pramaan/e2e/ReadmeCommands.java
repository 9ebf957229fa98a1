package org.pramaan.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands of one block of README.md, run by a shell as somebody pastes them. */
final class ReadmeCommands {

    private final List<String> commands;
    private final Path folder;
    private final int port;

    private ReadmeCommands(List<String> commands, Path folder, int port) {
        this.commands = commands;
        this.folder = folder;
        this.port = port;
    }

    /** @param containing what stands in that block only */
    static ReadmeCommands of(String containing, Path folder, int port) throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var block = Stream.of(readme.split("\n```\n"))
                .filter(text -> text.contains(containing))
                .findFirst()
                .orElseThrow();
        return new ReadmeCommands(List.of(block.strip().split("\n+(?=[A-Z]+=|curl )")), folder, port);
    }

    /** How many of them call the server. */
    int size() {
        return calls().size();
    }

    /**
     * What the command answers.
     *
     * @param placeholders what to put in the place of each "…", first those of the assignments
     */
    String run(int command, String... placeholders) throws IOException, InterruptedException {
        var script = assignments() + "\n" + calls().get(command);
        for (var value : placeholders) script = script.replaceFirst("…", value);
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) throw new IllegalStateException("Failed: " + calls().get(command));
        return said;
    }

    private List<String> calls() {
        return commands.stream().filter(line -> line.startsWith("curl")).toList();
    }

    private String assignments() {
        return commands.stream()
                .filter(line -> !line.startsWith("curl"))
                .collect(Collectors.joining("\n"))
                .replace("localhost:8080", "localhost:" + port);
    }
}
