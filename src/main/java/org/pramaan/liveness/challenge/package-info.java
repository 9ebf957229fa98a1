/** Follows a head over the frames of a clip and tells whether it did what it was asked: blink, turn left, turn right. */
@NullMarked
@NamedInterface("challenge")
package org.pramaan.liveness.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
