package org.pramaan.face;

import java.util.Optional;

/** A face that was looked at closely; attributes are absent if their net is not installed. */
public record InspectedFace(FoundFace face, FacePose pose, FaceQuality quality, Optional<FaceAttributes> attributes) {}
