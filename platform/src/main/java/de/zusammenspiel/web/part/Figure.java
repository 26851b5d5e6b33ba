package de.zusammenspiel.web.part;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The small plots. Each value brings its written form, because the table beside the plot shows exactly that. */
public sealed interface Figure {

    String title();

    /** How the figure is counted, in one sentence. */
    @Nullable
    String definition();

    /** One number that matters. {@code spark} draws where it comes from. */
    record Tile(
            String title,
            @Nullable String definition,
            String value,
            @Nullable String unit,
            @Nullable String note,
            @Nullable String url,
            @Nullable Spark spark)
            implements Figure {}

    /** A value with its name; {@code url} leads to the rows behind it, {@code tone} is a sector or empty. */
    record Value(
            String label,
            double amount,
            String text,
            @Nullable String url,
            @Nullable String tone) {
        public static Value of(String label, double amount, String text) {
            return new Value(label, amount, text, null, null);
        }
    }

    record Bars(String title, @Nullable String definition, String labelHead, String valueHead, List<Value> values)
            implements Figure {
        /** The width of a bar in percent of the longest one. */
        public String width(Value value) {
            return percent(
                    value.amount(),
                    values.stream().mapToDouble(Value::amount).max().orElse(0));
        }
    }

    /** A falling row of counts: of so many came so many through. */
    record Steps(String title, @Nullable String definition, String labelHead, String valueHead, List<Value> values)
            implements Figure {
        public String width(Value value) {
            return percent(
                    value.amount(), values.isEmpty() ? 0 : values.getFirst().amount());
        }

        /** Share of the first step in whole percent. */
        public String share(Value value) {
            double first = values.isEmpty() ? 0 : values.getFirst().amount();
            return first <= 0 ? "–" : Math.round(100 * value.amount() / first) + " %";
        }
    }

    /** Rows made of the same parts. */
    record Stacked(String title, @Nullable String definition, String labelHead, List<Series> series, List<Row> rows)
            implements Figure {

        public record Series(String label, String tone) {}

        public record Row(
                String label,
                List<Value> parts,
                String total,
                @Nullable String url) {
            double sum() {
                return parts.stream().mapToDouble(Value::amount).sum();
            }
        }

        private double longest() {
            return rows.stream().mapToDouble(Row::sum).max().orElse(0);
        }

        public String width(Row row, int part) {
            return percent(row.parts().get(part).amount(), longest());
        }

        public String start(Row row, int part) {
            double before =
                    row.parts().stream().limit(part).mapToDouble(Value::amount).sum();
            return percent(before, longest());
        }
    }

    /** A line without axes: only the shape of the last periods. */
    record Spark(String title, @Nullable String definition, String labelHead, String valueHead, List<Value> values)
            implements Figure {

        public static final int WIDTH = 120;
        public static final int HEIGHT = 32;
        private static final int MARGIN = 4;

        /** The points of the line in a drawing of 120 by 32. */
        public String points() {
            var points = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                points.append(number(x(i))).append(',').append(number(y(i))).append(' ');
            }
            return points.toString().trim();
        }

        public String lastX() {
            return number(x(values.size() - 1));
        }

        public String lastY() {
            return number(y(values.size() - 1));
        }

        private double x(int i) {
            return values.size() < 2 ? WIDTH / 2.0 : MARGIN + i * (WIDTH - 2.0 * MARGIN) / (values.size() - 1);
        }

        private double y(int i) {
            double max = values.stream().mapToDouble(Value::amount).max().orElse(0);
            double min =
                    Math.min(0, values.stream().mapToDouble(Value::amount).min().orElse(0));
            double share = max == min ? 0.5 : (values.get(i).amount() - min) / (max - min);
            return HEIGHT - MARGIN - share * (HEIGHT - 2.0 * MARGIN);
        }
    }

    private static String percent(double amount, double whole) {
        return number(whole <= 0 ? 0 : Math.max(0, 100 * amount / whole)) + "%";
    }

    /** For drawings: a point as decimal sign whatever the language of the page. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
