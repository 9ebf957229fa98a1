package org.pramaan.face;

/** Vertices of MediaPipe's face mesh by what they lie on or outline; left and right are the picture's. */
final class FaceRegion {

    static final int[] FOREHEAD = {151, 9, 108, 337};
    static final int[] NOSE_BRIDGE = {6, 197, 195, 5};
    static final int[] UPPER_CHEEKS = {117, 118, 346, 347, 50, 280};
    static final int[] UNDER_LIP = {18, 83, 313};
    static final int[] CHIN = {199, 200, 175};
    static final int[] JAW = {214, 434, 210, 430};
    static final int[] LIPS = {61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185
    };
    static final int[] MOUTH_OPENING = {
        78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95
    };
    static final int[] AROUND_LIPS = {2, 97, 165, 92, 57, 43, 106, 182, 83, 18, 313, 406, 335, 273, 287, 322, 391, 326};
    static final int[] LEFT_EYE = {33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7};
    static final int[] RIGHT_EYE = {263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249};
    static final int[] UNDER_LEFT_EYE = {230, 229, 231, 110, 24, 23};
    static final int[] UNDER_RIGHT_EYE = {450, 449, 451, 339, 254, 253};
    static final int[] OVAL = {
        10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
        150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
    };

    private FaceRegion() {}
}
