package de.zusammenspiel.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list. {@code number} counts from 1; {@code total} counts all rows behind the filter. */
public record Slice<T>(List<T> rows, int number, int size, long total) {
    public Slice {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public <R> Slice<R> map(Function<T, R> mapping) {
        return new Slice<>(rows.stream().map(mapping).toList(), number, size, total);
    }
}
