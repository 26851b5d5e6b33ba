package de.zusammenspiel.trainer;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Ridge regression by conjugate gradients with Jacobi's preconditioner: minimises the weighted squared distance between
 * the lessons' targets and the sums of their pieces' rows, plus {@code lambda} times the squared length of all rows.
 * Dimensions do not influence each other, so slices of them are solved side by side.
 */
final class Ridge {

    private final Examples examples;
    private final float[] weights;
    private final int columns;
    private final float lambda;
    private final int rounds;
    private final int[] places;

    Ridge(Examples examples, float[] weights, int columns, float lambda, int rounds) {
        this.weights = weights;
        this.columns = columns;
        this.lambda = lambda;
        this.rounds = rounds;
        this.places = places(examples, columns);
        this.examples = examples.renumbered(places);
    }

    /** Pieces that many lessons share come first and stay in the processor's cache. */
    private static int[] places(Examples examples, int columns) {
        var counts = new int[columns];
        for (int column : examples.columns) {
            counts[column]++;
        }
        var order = new long[columns];
        for (int column = 0; column < columns; column++) {
            order[column] = ((long) -counts[column] << 32) | column;
        }
        Arrays.sort(order);
        var places = new int[columns];
        for (int place = 0; place < columns; place++) {
            places[(int) order[place]] = place;
        }
        return places;
    }

    /** One row of {@code dimensions} numbers a piece, all in one array. */
    float[] solve(List<float[]> targets, int dimensions, int slices) throws InterruptedException {
        var rows = new float[columns * dimensions];
        int width = (dimensions + slices - 1) / slices;
        try (var threads = Executors.newFixedThreadPool(
                Math.min(slices, Runtime.getRuntime().availableProcessors()))) {
            var parts = new java.util.ArrayList<Callable<Boolean>>();
            for (int from = 0; from < dimensions; from += width) {
                int first = from;
                int count = Math.min(width, dimensions - from);
                parts.add(() -> {
                    copy(slice(targets, first, count), first, count, dimensions, rows);
                    return true;
                });
            }
            for (var done : threads.invokeAll(parts)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return rows;
    }

    private void copy(float[] slice, int first, int count, int dimensions, float[] rows) {
        for (int column = 0; column < columns; column++) {
            System.arraycopy(slice, places[column] * count, rows, column * dimensions + first, count);
        }
    }

    private float[] slice(List<float[]> targets, int first, int k) {
        var preconditioner = preconditioner();
        var x = new float[columns * k];
        var residual = new float[columns * k];
        var image = new float[k];
        for (int i = 0; i < examples.size(); i++) {
            for (int d = 0; d < k; d++) {
                image[d] = weights[i] * targets.get(i)[first + d];
            }
            scatter(i, image, k, residual);
        }
        var direction = new float[columns * k];
        precondition(residual, preconditioner, k, direction);
        var rho = products(residual, direction, k);
        var applied = new float[columns * k];
        for (int round = 0; round < rounds; round++) {
            apply(direction, k, applied);
            var curvature = products(direction, applied, k);
            var step = new float[k];
            for (int d = 0; d < k; d++) {
                step[d] = curvature[d] > 0 ? (float) (rho[d] / curvature[d]) : 0;
            }
            addScaled(direction, step, 1, k, x);
            addScaled(applied, step, -1, k, residual);
            precondition(residual, preconditioner, k, applied);
            var next = products(residual, applied, k);
            for (int column = 0, at = 0; column < columns; column++) {
                for (int d = 0; d < k; d++, at++) {
                    direction[at] = applied[at] + (float) (next[d] / Math.max(rho[d], 1e-30)) * direction[at];
                }
            }
            rho = next;
        }
        return x;
    }

    private float[] preconditioner() {
        var diagonal = new float[columns];
        Arrays.fill(diagonal, lambda);
        for (int i = 0; i < examples.size(); i++) {
            for (int at = examples.starts[i]; at < examples.starts[i + 1]; at++) {
                diagonal[examples.columns[at]] += weights[i] * examples.values[at] * examples.values[at];
            }
        }
        return diagonal;
    }

    /** What the normal equations make of a direction. */
    private void apply(float[] direction, int k, float[] applied) {
        for (int at = 0; at < applied.length; at++) {
            applied[at] = lambda * direction[at];
        }
        var image = new float[k];
        for (int i = 0; i < examples.size(); i++) {
            Arrays.fill(image, 0);
            for (int at = examples.starts[i]; at < examples.starts[i + 1]; at++) {
                int from = examples.columns[at] * k;
                float value = examples.values[at];
                for (int d = 0; d < k; d++) {
                    image[d] += value * direction[from + d];
                }
            }
            for (int d = 0; d < k; d++) {
                image[d] *= weights[i];
            }
            scatter(i, image, k, applied);
        }
    }

    private void scatter(int example, float[] image, int k, float[] sums) {
        for (int at = examples.starts[example]; at < examples.starts[example + 1]; at++) {
            int to = examples.columns[at] * k;
            float value = examples.values[at];
            for (int d = 0; d < k; d++) {
                sums[to + d] += value * image[d];
            }
        }
    }

    private void precondition(float[] from, float[] diagonal, int k, float[] to) {
        for (int column = 0, at = 0; column < columns; column++) {
            float factor = 1 / diagonal[column];
            for (int d = 0; d < k; d++, at++) {
                to[at] = from[at] * factor;
            }
        }
    }

    private double[] products(float[] a, float[] b, int k) {
        var sums = new double[k];
        for (int column = 0, at = 0; column < columns; column++) {
            for (int d = 0; d < k; d++, at++) {
                sums[d] += (double) a[at] * b[at];
            }
        }
        return sums;
    }

    private void addScaled(float[] from, float[] step, float sign, int k, float[] to) {
        for (int column = 0, at = 0; column < columns; column++) {
            for (int d = 0; d < k; d++, at++) {
                to[at] += sign * step[d] * from[at];
            }
        }
    }
}
