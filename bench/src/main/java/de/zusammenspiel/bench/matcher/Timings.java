package de.zusammenspiel.bench.matcher;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What single questions took, by the clock and of processor time, milliseconds. */
final class Timings {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;

    private final double[] wall;
    private final double[] cpu;
    private int count;

    Timings(int questions) {
        wall = new double[questions];
        cpu = new double[questions];
    }

    static long threadNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    void time(Runnable question) {
        time(question, Timings::threadNanos);
    }

    void time(Runnable question, LongSupplier processor) {
        long used = processor.getAsLong();
        long began = System.nanoTime();
        question.run();
        wall[count] = (System.nanoTime() - began) / NANOS;
        cpu[count] = (processor.getAsLong() - used) / NANOS;
        count++;
    }

    double cpu(int percent) {
        return percentile(cpu, percent);
    }

    double wall(int percent) {
        return percentile(wall, percent);
    }

    private double percentile(double[] values, int percent) {
        var sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, count * percent / 100)];
    }

    void tell(String what) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.2f, p99 %.2f ms of processor time; p50 %.2f, p99 %.2f ms by the clock; %d questions%n",
                what,
                cpu(50),
                cpu(99),
                wall(50),
                wall(99),
                count);
    }
}
