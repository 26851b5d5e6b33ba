package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.meaning.GermanEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lessons as a sparse matrix: a row per lesson, a column per piece. */
final class Examples {

    final int[] starts;
    final int[] columns;
    final float[] values;

    private Examples(int[] starts, int[] columns, float[] values) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    int size() {
        return starts.length - 1;
    }

    Examples renumbered(int[] places) {
        var moved = new int[columns.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = places[columns[i]];
        }
        return new Examples(starts, moved, values);
    }

    static Examples of(List<List<String>> lessons, Vocabulary vocabulary, WordWeights weights) {
        Map<String, int[][]> cut = new HashMap<>();
        var starts = new int[lessons.size() + 1];
        var columns = new Vocabulary.Ints();
        var values = new float[1 << 20];
        for (int i = 0; i < lessons.size(); i++) {
            double squares = 0;
            for (var word : lessons.get(i)) {
                squares += weights.of(word) * weights.of(word);
            }
            double share = 1 / Math.sqrt(Math.max(squares, 1e-9));
            for (var word : lessons.get(i)) {
                var rows = cut.computeIfAbsent(word, w -> cut(w, vocabulary));
                double all =
                        rows[0].length + rows[1].length * (double) GermanEncoder.WHOLE_WORD * GermanEncoder.WHOLE_WORD;
                float value = (float) (share * weights.of(word) / Math.sqrt(Math.max(all, 1)));
                while (values.length < columns.size() + rows[0].length + 1) {
                    values = Arrays.copyOf(values, values.length * 3 / 2);
                }
                for (int row : rows[0]) {
                    values[columns.size()] = value;
                    columns.add(row);
                }
                for (int row : rows[1]) {
                    values[columns.size()] = value * GermanEncoder.WHOLE_WORD;
                    columns.add(row);
                }
            }
            starts[i + 1] = columns.size();
        }
        return new Examples(starts, columns.toArray(), Arrays.copyOf(values, columns.size()));
    }

    private static int[][] cut(String word, Vocabulary vocabulary) {
        var runs = new Vocabulary.Ints();
        var whole = new Vocabulary.Ints();
        vocabulary.rows(word, runs::add, whole::add);
        return new int[][] {runs.toArray(), whole.toArray()};
    }
}
