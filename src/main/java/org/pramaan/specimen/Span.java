package org.pramaan.specimen;

/** A range of values, in the unit of whatever it measures. */
record Span(double low, double high) {}
