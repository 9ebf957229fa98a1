package org.pramaan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.platform.Folders;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.TestPeople;

class SpecimenFilesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("The walk's pictures are five JPEGs in the data folder, for people to try themselves")
    void writes() throws IOException {
        var folders = new Folders(folder, Path.of("processes"), Path.of("forms"), Path.of("models"));
        var set = new SpecimenFiles(
                        TestPeople.shared(),
                        new SpecimenIdentities(),
                        new SpecimenCards(),
                        new SpecimenCamera(),
                        folders)
                .write();
        var files = List.of(set.pan(), set.aadhaarFront(), set.aadhaarBack(), set.livePhoto(), set.stranger());
        assertThat(files).doesNotHaveDuplicates();
        for (var file : files) {
            assertThat(file).hasParent(folder.resolve("specimens"));
            assertThat(ImageFormat.of(Files.readAllBytes(file))).contains(ImageFormat.JPEG);
        }
    }
}
