package de.zusammenspiel.matcher.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far it is: a bar that moves on a terminal, a line every tenth of the way elsewhere. */
final class Progress {

    private static final int WIDTH = 30;
    private static final int LINES = 10;

    /** Short work needs no bar. */
    private static final int WORTH_SHOWING = 500;

    private final PrintWriter out;
    private final Clock clock;
    private final boolean moving;
    private final String what;
    private final int all;
    private final Instant began;
    private int done;
    private int told;

    Progress(PrintWriter out, Clock clock, boolean moving, String what, int all) {
        this.out = out;
        this.clock = clock;
        this.moving = moving;
        this.what = what;
        this.all = all;
        this.began = clock.instant();
    }

    synchronized void step() {
        done++;
        if (all < WORTH_SHOWING) {
            return;
        }
        int steps = moving ? 10 * LINES : LINES;
        int reached = (int) ((long) done * steps / all);
        if (reached > told) {
            told = reached;
            tell();
        }
    }

    private void tell() {
        int filled = (int) ((long) done * WIDTH / all);
        var line = String.format(
                Locale.GERMANY,
                "%s [%s%s] %,d von %,d%s",
                what,
                "█".repeat(filled),
                "·".repeat(WIDTH - filled),
                done,
                all,
                rest());
        if (moving) {
            out.print("\r" + line + "   ");
            if (done == all) {
                out.println();
            }
            out.flush();
        } else {
            out.println(line);
        }
    }

    private String rest() {
        var passed = Duration.between(began, clock.instant()).toMillis();
        if (done == all) {
            return String.format(Locale.GERMANY, ", %,.1f s", passed / 1_000.0);
        }
        long seconds = passed * (all - done) / done / 1_000;
        return seconds < 2 ? "" : ", noch etwa " + (seconds < 120 ? seconds + " s" : (seconds + 30) / 60 + " min");
    }
}
