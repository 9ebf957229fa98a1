package org.pramaan.face;

import java.util.Optional;
import org.opencv.core.Core;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.ModelMissing;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.springframework.stereotype.Component;

/** Runs the age_gender net over an aligned chip and its mirror image. The net is optional. */
@Component
class AgeGenderReader {

    private static final ChipShape CHIP = new ChipShape(112, .25);
    private static final int MALE = 0;

    private final Net net;
    private final FaceAligner aligner;

    AgeGenderReader(Nets nets, FaceAligner aligner) {
        net = nets.named("age_gender");
        this.aligner = aligner;
    }

    /** Empty if the net is not installed. */
    Optional<FaceAttributes> read(Frame frame, FaceMesh mesh) {
        try (var chip = aligner.align(frame, mesh, CHIP);
                var scope = new NativeScope()) {
            var mirrored = scope.mat();
            Core.flip(chip.bgr(), mirrored, 1);
            return Optional.of(mean(NetOutputs.of(net, chip.bgr()), NetOutputs.of(net, mirrored)));
        } catch (ModelMissing optional) {
            return Optional.empty();
        }
    }

    private static FaceAttributes mean(NetOutputs straight, NetOutputs mirrored) {
        double age = (straight.values("age")[0] + mirrored.values("age")[0]) / 2;
        double male = (straight.values("gender")[MALE] + mirrored.values("gender")[MALE]) / 2;
        return new FaceAttributes(age, male >= .5 ? Gender.MALE : Gender.FEMALE, Math.max(male, 1 - male));
    }
}
