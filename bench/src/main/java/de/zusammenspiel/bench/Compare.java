package de.zusammenspiel.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks both applications in turn, A B A B …, and tells medians and ratios. Load and servers share the machine, so only
 * the ratio of one run says anything.
 *
 * <pre>Compare PLATFORM-URL SIGN-IN-LINK PLATFORM-PID BARE-URL SECONDS ROUNDS PATH…</pre>
 */
public final class Compare {
    private static final Logger LOG = LoggerFactory.getLogger(Compare.class);

    private Compare() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Load platform = new Load(args[0]);
        platform.signIn(args[1]);
        Load bare = new Load(args[3]);
        bare.get("/in");
        int seconds = Integer.parseInt(args[4]);
        int rounds = Integer.parseInt(args[5]);
        List<String> pages = List.of(args).subList(6, args.length);
        bare.run("/", seconds);
        for (String page : pages) {
            platform.run(page, seconds); // warm
        }
        List<List<Double>> ratios = new ArrayList<>();
        List<List<Double>> perSecond = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        pages.forEach(page -> {
            ratios.add(new ArrayList<>());
            perSecond.add(new ArrayList<>());
        });
        for (int round = 0; round < rounds; round++) {
            for (int page = 0; page < pages.size(); page++) {
                double baseline = bare.run("/", seconds).perSecond();
                Load.Result ours = platform.run(pages.get(page), seconds);
                bareRates.add(baseline);
                perSecond.get(page).add(ours.perSecond());
                ratios.get(page).add(ours.perSecond() / baseline);
                say(
                        "round %d %s: bare %.0f/s, platform %.0f/s (median %.1f ms, p95 %.1f ms), ratio %.2f",
                        round + 1,
                        pages.get(page),
                        baseline,
                        ours.perSecond(),
                        ours.median(),
                        ours.p95(),
                        ours.perSecond() / baseline);
            }
        }
        say("bare page: median %.0f requests/s", median(bareRates));
        for (int page = 0; page < pages.size(); page++) {
            say(
                    "%s: median %.0f requests/s, ratio to bare %.2f (%.2f to %.2f)",
                    pages.get(page),
                    median(perSecond.get(page)),
                    median(ratios.get(page)),
                    ratios.get(page).stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElse(0),
                    ratios.get(page).stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(0));
        }
        for (String line : Files.readAllLines(Path.of("/proc", args[2], "status"))) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
                say("application under load: %s", line.replaceAll("\\s+", " "));
            }
        }
    }

    @FormatMethod
    private static void say(String line, Object... values) {
        LOG.info("{}", String.format(Locale.ROOT, line, values));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
