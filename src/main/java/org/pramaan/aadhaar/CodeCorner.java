package org.pramaan.aadhaar;

/** A point in pixels of the picture. */
public record CodeCorner(double x, double y) {}
