package org.pramaan.api.kycflow;

import org.pramaan.liveness.challenge.Obstacle;

/** Why a clip failed, for the person who filmed it. */
final class ObstacleWords {

    private ObstacleWords() {}

    static String of(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_FACE -> "No face could be followed through the video.";
            case SEVERAL_FACES -> "More than one face is in the picture.";
            case STATIC -> "The picture does not move.";
            case LOOPED -> "A part of the video repeats.";
            case NEVER_FRONTAL -> "Look into the camera at the beginning.";
            case ANOTHER_PERSON -> "More than one person took part.";
            case STEP_MISSING -> "Not every challenge was completed.";
            case WRONG_ORDER -> "The challenges were not completed in the order asked.";
            case UNASKED_TURN -> "The face was turned in a direction that was not asked for.";
            case ABRUPT_TURN -> "The face jumped to the side. Turn it more slowly.";
        };
    }
}
