package de.zusammenspiel.matcher.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** Every code WZ 2025 has, down to classes, and the sub-classes we tell apart; spelt as in {@code branches.txt}. */
final class OfficialCodes {

    static final Set<String> ALL = read();

    private OfficialCodes() {}

    private static Set<String> read() {
        try (var in = OfficialCodes.class.getResourceAsStream("/wz/wz-2025.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of codes is missing");
            }
            var codes = new TreeSet<String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(codes, line.substring(0, line.indexOf(' ')), line));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Set<String> codes, String code, String line) {
        if (code.matches("[0-9]{2}\\.[0-9]")) {
            codes.add(code.substring(0, 2));
            codes.add(code);
            line.substring(code.length() + 1).chars().forEach(digit -> codes.add(code + (char) digit));
        } else {
            codes.add(code.substring(0, 5) + code.substring(6));
        }
    }
}
