package org.pramaan.specimen;

import java.util.Random;
import java.util.function.BiConsumer;
import org.pramaan.face.FaceMesh;
import org.pramaan.imaging.Frame;

/** What tests and benchmarks paint over a face: painted covers prove the measuring, real ones may fool it more often. */
public enum Covering {
    SURGICAL_MASK(Part.LOWER_FACE, (cover, chance) -> cover.mask(Cloth.plain(210, 190, 130))),
    WHITE_MASK(Part.LOWER_FACE, (cover, chance) -> cover.mask(Cloth.plain(235, 238, 238))),
    BLACK_MASK(Part.LOWER_FACE, (cover, chance) -> cover.mask(Cloth.plain(28, 26, 27))),
    SKIN_COLOURED_MASK(Part.LOWER_FACE, (cover, chance) -> cover.mask(cover.skin())),
    MASK_UNDER_THE_NOSE(Part.LOWER_FACE, (cover, chance) -> cover.lowMask(Cloth.plain(200, 200, 190))),
    PATTERNED_SCARF(Part.LOWER_FACE, (cover, chance) -> cover.scarf(Cloth.patterned(40, 50, 150))),
    RED_SCARF(Part.LOWER_FACE, (cover, chance) -> cover.scarf(Cloth.plain(50, 40, 165))),
    HAND_OVER_THE_MOUTH(Part.LOWER_FACE, (cover, chance) -> cover.handOverMouth()),
    SUNGLASSES(Part.EYES, (cover, chance) -> cover.sunglasses(Cloth.plain(22, 20, 20))),
    BROWN_SUNGLASSES(Part.EYES, (cover, chance) -> cover.sunglasses(Cloth.plain(35, 50, 70))),
    MIRRORED_SUNGLASSES(Part.EYES, (cover, chance) -> cover.sunglasses(Cloth.mirrored(150, 130, 110))),
    BAND_OVER_THE_EYES(Part.EYES, (cover, chance) -> cover.band(Cloth.plain(120, 60, 60))),
    SKIN_COLOURED_BAND(Part.EYES, (cover, chance) -> cover.band(cover.skin())),
    HAND_OVER_THE_EYES(Part.EYES, (cover, chance) -> cover.handOverEyes()),
    PATCH_OVER_ONE_EYE(Part.EYES, (cover, chance) -> cover.patch(chance.nextBoolean(), Cloth.plain(30, 30, 30))),
    /** Pleats look like a mouth's line; was not used to set the cut-offs. */
    PLEATED_SKIN_COLOURED_MASK(
            Part.LOWER_FACE, (cover, chance) -> cover.mask(cover.skin().pleated())),
    /** Was not used to set the cut-offs. */
    PHONE_BEFORE_THE_MOUTH(Part.LOWER_FACE, (cover, chance) -> cover.phone(Cloth.plain(48, 44, 42))),
    /** Clear lenses in a dark frame: a face like others. */
    EYEGLASSES(Part.NOTHING, (cover, chance) -> cover.eyeglasses());

    /** What a cover lies on. */
    public enum Part {
        LOWER_FACE,
        EYES,
        NOTHING
    }

    private final Part part;
    private final BiConsumer<CoverPainter, Random> paint;

    Covering(Part part, BiConsumer<CoverPainter, Random> paint) {
        this.part = part;
        this.paint = paint;
    }

    public Part part() {
        return part;
    }

    /** A copy of the photo with the face covered, which the caller closes. */
    public Frame on(Frame photo, FaceMesh mesh, long seed) {
        var covered = photo.bgr().clone();
        var chance = new Random(seed);
        paint.accept(new CoverPainter(covered, mesh, chance), chance);
        return Frame.of(covered);
    }
}
