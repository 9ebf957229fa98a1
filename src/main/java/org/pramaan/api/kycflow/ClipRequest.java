package org.pramaan.api.kycflow;

import java.util.List;

/**
 * What a client sends for verification or detection (KF-42, KF-50), its frames already decoded.
 *
 * @param challengeId as sent; empty if it was not
 */
record ClipRequest(String challengeId, List<byte[]> frames, int initialBlinkCount) {}
