package org.pramaan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.layout.DocumentLayout;
import org.pramaan.ocr.layout.Finding;
import org.pramaan.ocr.outline.Outline;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.page.TestPages;

@DisplayName("BS-17 the second opinion")
class FieldReaderTest {

    private static final Quad PHOTO = Quad.ofSize(1000, 630);

    private static final Scan.Margins NOTHING = new Scan.Margins(List.of(), List.of());
    private static final PhotoQuality UNDOUBTED = new PhotoQuality(1000, 1, 0, 0, List.of());

    private final FieldReader fields = TestReaders.bean(FieldReader.class);

    @Test
    @DisplayName("fills a required field that the first engine left empty, trusted less and in its place")
    void fills() {
        var findings = read(new Page(List.of()));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo("Rajesh Kumar");
            assertThat(finding.confidence()).isBetween(0.5, 0.7);
            assertThat(finding.box().topLeft().distanceTo(new Corner(60, 60))).isLessThan(25);
        });
    }

    @Test
    @DisplayName("replaces a doubtful reading if it is surer")
    void replaces() {
        assertThat(read(new Page(List.of(TestPages.line("Raiesh Kumar", 60, 60, 0.3)))))
                .extracting(Finding::value)
                .containsExactly("Rajesh Kumar");
    }

    @Test
    @DisplayName("is not asked when everything required was read well")
    void isNotAsked() {
        assertThat(read(TestPages.of("Rajesh"))).extracting(Finding::value).containsExactly("Rajesh");
        assertThat(read(TestPages.of("Rajesh")).get(0).confidence()).isCloseTo(0.9, within(1e-9));
    }

    private List<Finding> read(Page page) {
        try (var photo = TestPictures.page(1000, 630, "Rajesh Kumar")) {
            return fields.read(
                    new FirstLine(), new Scan(new Outline(PHOTO, true), PHOTO, page, NOTHING, UNDOUBTED), photo);
        }
    }

    /** A document whose first line is a name. */
    private record FirstLine() implements DocumentLayout {

        @Override
        public DocumentType type() {
            return DocumentType.UNKNOWN;
        }

        @Override
        public double evidence(Page page) {
            return 0;
        }

        @Override
        public List<Finding> read(Page page) {
            return page.lines().stream().limit(1).map(FirstLine::name).toList();
        }

        @Override
        public Set<FieldName> required() {
            return Set.of(FieldName.FULL_NAME);
        }

        private static Finding name(Line line) {
            return new Finding(FieldName.FULL_NAME, line.text(), line.confidence(), line.box());
        }
    }
}
