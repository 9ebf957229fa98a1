package org.pramaan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.pramaan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyTheProcessKnowsTheEngine = only("org.camunda..", "org.pramaan.process..");

    @ArchTest
    static final ArchRule onlyInferenceKnowsOnnxRuntime = only("ai.onnxruntime..", "org.pramaan.inference..");

    @ArchTest
    static final ArchRule onlyImagingAndTheSensesKnowOpenCv = only(
            "org.opencv..",
            "org.pramaan.imaging..",
            "org.pramaan.ocr..",
            "org.pramaan.face..",
            "org.pramaan.liveness..",
            "org.pramaan.specimen..");

    @ArchTest
    static final ArchRule onlyOcrKnowsTesseract = only("net.sourceforge.tess4j..", "org.pramaan.ocr..");

    @ArchTest
    static final ArchRule onlyOcrAndSpecimensKnowPdfBox =
            only("org.apache.pdfbox..", "org.pramaan.ocr..", "org.pramaan.specimen..");

    @ArchTest
    static final ArchRule onlyWhoReadsOrDrawsCodesKnowsZxing =
            only("com.google.zxing..", "org.pramaan.aadhaar..", "org.pramaan.specimen..", "org.pramaan.capture..");

    @ArchTest
    static final ArchRule onlyDocumentsKnowMinio = only("io.minio..", "org.pramaan.document..");

    @ArchTest
    static final ArchRule onlyTheRealmKnowsKeycloak = only("org.keycloak..", "org.pramaan.realm..");

    @ArchTest
    static final ArchRule delegatesArePrivate =
            classes().that().implement(JavaDelegate.class).should().notBePublic();

    @ArchTest
    static final ArchRule controllersArePrivate =
            classes().that().areAnnotatedWith(RestController.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesArePrivate =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Processor");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule businessKnowsNoWeb = noClasses()
            .that()
            .resideInAnyPackage("org.pramaan.session..", "org.pramaan.decision..", "org.pramaan.compliance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    private static ArchRule only(String library, String... modules) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(modules)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
