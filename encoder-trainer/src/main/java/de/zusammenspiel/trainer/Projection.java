package de.zusammenspiel.trainer;

import java.util.List;

/**
 * From the teacher's space to ours. The vectors of E5 all lie in one narrow cone; without their mean and the first
 * directions, which tell the length and form of a text rather than its topic, cosines spread. What remains is turned to
 * its main directions and cut to fewer dimensions; a power of the eigenvalues evens the directions out.
 */
final class Projection {

    private final float[] mean;
    private final float[][] directions;

    private Projection(float[] mean, float[][] directions) {
        this.mean = mean;
        this.directions = directions;
    }

    static Projection of(List<float[]> vectors, int dimensions, int dropped, double evenness) {
        int n = vectors.getFirst().length;
        var mean = new float[n];
        for (var vector : vectors) {
            for (int d = 0; d < n; d++) {
                mean[d] += vector[d] / vectors.size();
            }
        }
        var covariance = new double[n][n];
        int step = Math.max(1, vectors.size() / 40_000);
        int count = 0;
        var centred = new float[n];
        for (int i = 0; i < vectors.size(); i += step, count++) {
            var vector = vectors.get(i);
            for (int d = 0; d < n; d++) {
                centred[d] = vector[d] - mean[d];
            }
            for (int d = 0; d < n; d++) {
                var row = covariance[d];
                float x = centred[d];
                for (int e = 0; e < n; e++) {
                    row[e] += x * centred[e];
                }
            }
        }
        for (var row : covariance) {
            for (int e = 0; e < n; e++) {
                row[e] /= count;
            }
        }
        var eigen = Linear.eigen(covariance);
        var directions = new float[dimensions][n];
        double kept = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            all += eigen.values()[i];
        }
        for (int i = 0; i < dimensions; i++) {
            double value = eigen.values()[i + dropped];
            kept += value;
            for (int d = 0; d < n; d++) {
                directions[i][d] = (float) (eigen.vectors()[i + dropped][d] * Math.pow(value, -evenness / 2));
            }
        }
        System.out.printf("%d of %d dimensions keep %.0f %% of the variance%n", dimensions, n, 100 * kept / all);
        return new Projection(mean, directions);
    }

    /** The vector of length 1 in our space. */
    float[] apply(float[] vector) {
        var out = new float[directions.length];
        var centred = new float[vector.length];
        for (int d = 0; d < vector.length; d++) {
            centred[d] = vector[d] - mean[d];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = Linear.dot(directions[i], centred);
        }
        return Linear.normalise(out);
    }
}
