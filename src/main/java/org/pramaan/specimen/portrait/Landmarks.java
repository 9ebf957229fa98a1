package org.pramaan.specimen.portrait;

/** Vertices of MediaPipe's face mesh by what they outline; left and right are the picture's. */
final class Landmarks {

    static final int FOREHEAD = 10;
    static final int CHIN = 152;
    static final int LEFT_CHEEK = 234;
    static final int RIGHT_CHEEK = 454;
    static final int LEFT_TEMPLE = 127;
    static final int RIGHT_TEMPLE = 356;
    static final int NOSE_BASE = 2;
    static final int UPPER_LIP = 13;
    static final int LOWER_LIP = 14;

    static final int[] LEFT_EYE_CORNERS = {33, 133};
    static final int[] RIGHT_EYE_CORNERS = {263, 362};
    static final int[] MOUTH_CENTRE = {UPPER_LIP, LOWER_LIP};

    static final int[] OVAL = {
        10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
        150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
    };
    static final int[] LEFT_EYE = {33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7};
    static final int[] RIGHT_EYE = {263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249};
    static final int[] LEFT_BROW = {70, 63, 105, 66, 107, 55, 65, 52, 53, 46};
    static final int[] RIGHT_BROW = {300, 293, 334, 296, 336, 285, 295, 282, 283, 276};
    static final int[] LIPS = {61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185
    };
    static final int[] MOUTH_OPENING = {
        78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95
    };
    static final int[] LEFT_CHEEK_SKIN = {117, 118, 101, 36, 205, 187, 123};
    static final int[] RIGHT_CHEEK_SKIN = {346, 347, 330, 266, 425, 411, 352};

    private Landmarks() {}
}
