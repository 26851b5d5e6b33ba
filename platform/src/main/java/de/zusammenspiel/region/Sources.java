package de.zusammenspiel.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Where the place tables come from and under which licences; whoever shows them has to say so. */
public final class Sources {
    private static final String NOTICE = "/region/NOTICE.txt";

    private Sources() {}

    /** The notice as it lies beside the tables, one entry for each table; the lines of an entry stay lines. */
    public static List<String> notice() {
        try (InputStream in = Sources.class.getResourceAsStream(NOTICE)) {
            if (in == null) {
                throw new IllegalStateException("the notice of the place tables is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split("\\R\\s*\\R"))
                    .map(entry -> entry.replaceAll("\\R +", " ").strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
