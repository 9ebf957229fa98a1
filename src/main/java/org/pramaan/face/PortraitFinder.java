package org.pramaan.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Rect;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.springframework.stereotype.Component;

/**
 * Finds the holder's portrait on a document: the most prominent face that is trusted. Where none is, or only a tiny one,
 * the picture is searched again in tiles at full resolution.
 */
@Component
class PortraitFinder {

    private final FaceFinder finder;
    private final FaceTunables tunables = FaceTunables.MEASURED;

    PortraitFinder(FaceFinder finder) {
        this.finder = finder;
    }

    Optional<FoundFace> find(Frame document) {
        var atOnce = trusted(finder.find(document));
        if (atOnce.isPresent() && !isTiny(atOnce.get(), document)) return atOnce;
        return trusted(finder.distinct(facesInTiles(document))).or(() -> atOnce);
    }

    private Optional<FoundFace> trusted(List<FoundFace> bestFirst) {
        return bestFirst.stream()
                .filter(face -> face.score() >= tunables.counted())
                .findFirst();
    }

    private boolean isTiny(FoundFace face, Frame document) {
        return face.side() < tunables.tinyPortrait() * Math.max(document.width(), document.height());
    }

    private List<FoundFace> facesInTiles(Frame document) {
        List<FoundFace> faces = new ArrayList<>();
        for (var tile : Tiles.over(document.width(), document.height(), tunables.tile()))
            faces.addAll(facesIn(document, tile));
        return faces;
    }

    private List<FoundFace> facesIn(Frame document, Rect tile) {
        try (var scope = new NativeScope()) {
            return finder.facesIn(scope.own(document.bgr().submat(tile))).stream()
                    .map(face -> face.movedBy(tile.x, tile.y))
                    .toList();
        }
    }
}
