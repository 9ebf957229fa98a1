package org.pramaan.aadhaar;

import java.util.List;

/**
 * An Aadhaar QR code found in a picture.
 *
 * @param corners around the whole code with a margin, clockwise, in pixels of the picture. What is stored of the
 *     picture has to be covered there: the code tells more than the card, and an old one the full number
 */
public record AadhaarCode(SecureQr content, List<CodeCorner> corners) {}
