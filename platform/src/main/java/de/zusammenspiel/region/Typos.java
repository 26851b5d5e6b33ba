package de.zusammenspiel.region;

/** Counts slips of the finger: a letter too many, missing, wrong, or two swapped. */
final class Typos {

    private Typos() {}

    /** How many typos lie between what was typed and the best fitting start of the name; more than allowed counts as one more. */
    static int toReachStart(String typed, String name, int allowed) {
        if (name.length() < typed.length() - allowed) {
            return allowed + 1;
        }
        var width = Math.min(name.length(), typed.length() + allowed);
        var beforeLast = new int[width + 1];
        var last = new int[width + 1];
        var row = new int[width + 1];
        for (var column = 0; column <= width; column++) {
            last[column] = column;
        }
        for (var line = 1; line <= typed.length(); line++) {
            row[0] = line;
            var best = line;
            for (var column = 1; column <= width; column++) {
                var same = typed.charAt(line - 1) == name.charAt(column - 1);
                var cost = Math.min(Math.min(row[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (line > 1
                        && column > 1
                        && typed.charAt(line - 1) == name.charAt(column - 2)
                        && typed.charAt(line - 2) == name.charAt(column - 1)) {
                    cost = Math.min(cost, beforeLast[column - 2] + 1);
                }
                row[column] = cost;
                best = Math.min(best, cost);
            }
            if (best > allowed) {
                return allowed + 1;
            }
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        var fewest = allowed + 1;
        for (var cost : last) {
            fewest = Math.min(fewest, cost);
        }
        return fewest;
    }
}
