package org.pramaan.specimen.portrait;

import java.util.List;

/** A turn of the head in degrees: yaw positive turns the nose to the picture's right, pitch positive lowers it. */
public record Pose(double yaw, double pitch) {

    public static final Pose FRONTAL = new Pose(0, 0);

    List<Vertex> apply(List<Vertex> points, Head head) {
        return points.stream().map(point -> turned(point, head)).toList();
    }

    private Vertex turned(Vertex point, Head head) {
        double sinYaw = Math.sin(Math.toRadians(yaw)), cosYaw = Math.cos(Math.toRadians(yaw));
        double sinPitch = Math.sin(Math.toRadians(pitch)), cosPitch = Math.cos(Math.toRadians(pitch));
        double x = point.x() - head.centre().x();
        double y = point.y() - head.centre().y();
        double z = point.z() - head.axisDepth();
        double turnedX = x * cosYaw - z * sinYaw, turnedZ = x * sinYaw + z * cosYaw;
        double noddedY = y * cosPitch - turnedZ * sinPitch, noddedZ = y * sinPitch + turnedZ * cosPitch;
        return new Vertex(
                point.x() + point.weight() * (turnedX - x),
                point.y() + point.weight() * (noddedY - y),
                point.z() + point.weight() * (noddedZ - z),
                point.weight());
    }
}
