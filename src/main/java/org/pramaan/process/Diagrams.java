package org.pramaan.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pramaan.platform.Folders;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams and decision tables of the processes folder, or their copies in the jar when there is no such folder. */
@Component
class Diagrams {

    private final Folders folders;

    Diagrams(Folders folders) {
        this.folders = folders;
    }

    List<Resource> all() {
        try {
            return Files.isDirectory(folders.processesDir()) ? inFolder() : inJar();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream open(Resource diagram) {
        try {
            return diagram.getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Resource> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folders.processesDir())) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .sorted()
                    .<Resource>map(FileSystemResource::new)
                    .toList();
        }
    }

    private static List<Resource> inJar() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        return Stream.of("bpmn", "dmn")
                .flatMap(kind -> Arrays.stream(find(resolver, kind)))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private static Resource[] find(PathMatchingResourcePatternResolver resolver, String kind) {
        try {
            return resolver.getResources("classpath*:/processes/*." + kind);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
