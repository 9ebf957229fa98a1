package org.pramaan.face;

import java.util.Map;
import org.pramaan.inference.Nets;
import org.pramaan.inference.TestNets;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The face pipeline put together by hand, for tests that run without Spring. */
public final class TestFaces {

    private static final Nets NETS = TestNets.shared();
    private static final FaceSettings SETTINGS = settings(Map.of());
    private static final FaceFinder FINDER = new FaceFinder(NETS);
    private static final FaceMesher MESHER = new FaceMesher(NETS);
    private static final PortraitFinder PORTRAITS = new PortraitFinder(FINDER);

    private TestFaces() {}

    public static FaceFinder finder() {
        return FINDER;
    }

    /** The detector of a server without models. */
    public static FaceFinder absentFinder() {
        return new FaceFinder(TestNets.absent());
    }

    public static FaceMesher mesher() {
        return MESHER;
    }

    public static FaceAligner aligner() {
        return new FaceAligner();
    }

    public static EyeMeter eyes() {
        return new EyeMeter(NETS);
    }

    public static FaceDescriber describer() {
        return new FaceDescriber(MESHER, aligner(), SETTINGS, NETS);
    }

    public static FaceMatcher matcher() {
        return matcher(SETTINGS);
    }

    public static FaceChips chips() {
        return new FaceChips(PORTRAITS, MESHER, aligner());
    }

    public static PortraitCrop portraitCrop() {
        return new PortraitCrop(PORTRAITS);
    }

    public static FaceInspector inspector() {
        return new FaceInspector(FINDER, MESHER, quality(), new AgeGenderReader(NETS, aligner()));
    }

    static QualityMeter quality() {
        return new QualityMeter(aligner());
    }

    static PortraitFinder portraits() {
        return PORTRAITS;
    }

    static FaceMatcher matcher(FaceSettings settings) {
        var describer = new FaceDescriber(MESHER, aligner(), settings, NETS);
        return new FaceMatcher(PORTRAITS, FINDER, describer, settings);
    }

    /** The settings as Spring binds them, defaults included. */
    static FaceSettings settings(Map<String, String> properties) {
        var binder = new Binder(new MapConfigurationPropertySource(properties));
        return binder.bindOrCreate("pramaan.face", FaceSettings.class);
    }
}
