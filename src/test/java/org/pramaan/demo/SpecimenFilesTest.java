package org.pramaan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.aadhaar.TestSigned;
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
    @DisplayName(
            "The walk's pictures are five JPEGs in the data folder, beside an Aadhaar as signed ZIP, for people to try themselves")
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
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("specimens/profile.json").toFile())
                        .size())
                .isEqualTo(19);
        assertThat(folder.resolve("specimens/passport.jpg")).isNotEmptyFile();
        assertThat(folder.resolve("specimens/proof-of-address.jpg")).isNotEmptyFile();
        var reader = TestSigned.offline();
        var zip = Files.readAllBytes(folder.resolve("specimens/aadhaar-offline.zip"));
        assertThat(reader.read(reader.open(zip, "1234".toCharArray())).name())
                .isEqualTo(new SpecimenIdentities().identity(20).fullName());
    }
}
