package org.pramaan.inference;

/** Numbers in row-major order with their shape. */
public record Tensor(float[] values, long... shape) {

    public Tensor {
        long size = 1;
        for (long side : shape) size *= side;
        if (size != values.length) throw new IllegalArgumentException("Shape and values differ");
    }
}
