package de.zusammenspiel.matcher.table;

import de.zusammenspiel.matcher.table.TableReader.RowConsumer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** CSV with whatever separator and encoding people's spreadsheets write. */
final class CsvRows {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {';', '\t', ',', '|'};

    /** "sep=;" in the first line is an order of Excel to itself. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)[\\s;,]*(?:\\R|$)");

    private static final int LONGEST_SEPARATOR_LINE = 40;

    private CsvRows() {}

    static void read(String source, byte[] bytes, RowConsumer consumer) throws UnreadableTable {
        var charset = charset(bytes);
        int skip = byteOrderMark(bytes);
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(WINDOWS)) {
            refuseBinary(source, bytes);
        }
        var named = SEPARATOR_LINE.matcher(
                new String(bytes, skip, Math.min(bytes.length - skip, LONGEST_SEPARATOR_LINE), charset));
        var isNamed = named.lookingAt();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(isNamed ? named.group(1).charAt(0) : separator(bytes, skip, charset))
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .setTrailingData(true)
                .get();
        int number = 0;
        try (var reader = charset.equals(WINDOWS)
                        ? new StringReader(lineByLine(bytes))
                        : new InputStreamReader(new ByteArrayInputStream(bytes, skip, bytes.length - skip), charset);
                var parser = format.parse(reader)) {
            for (var csvRow : parser) {
                number++;
                if (number == 1 && isNamed) {
                    continue;
                }
                var cells = new ArrayList<String>(csvRow.size());
                csvRow.forEach(cell -> cells.add(cell.strip()));
                consumer.accept(new SheetRow(number, cells));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw String.valueOf(e.getMessage()).contains("EOF")
                    ? unclosed(source, number + 1, e)
                    : TableReader.unreadable(source, e);
        }
    }

    private static UnreadableTable unclosed(String source, int row, Exception cause) {
        return new UnreadableTable(
                "In „" + source + "“ beginnt in Zeile " + row
                        + " ein Text mit einem Anführungszeichen (\"), das nirgends endet. Bitte löschen oder schließen Sie es und speichern Sie neu.",
                "In \"" + source + "\" a text in row " + row
                        + " begins with a quotation mark (\") that never ends. Please delete or close it and save again.",
                cause);
    }

    private static void refuseBinary(String source, byte[] bytes) throws UnreadableTable {
        for (int i = 0; i < Math.min(bytes.length, 8_000); i++) {
            if (bytes[i] == 0) {
                throw new UnreadableTable(
                        "„" + source + "“ ist keine Tabelle. Bitte verwenden Sie eine Datei vom Typ .xlsx oder .csv.",
                        "\"" + source + "\" is not a table. Please use a file of type .xlsx or .csv.");
            }
        }
    }

    /** UTF-8 if all bytes are valid UTF-8, else what German Excel writes. A byte order mark decides at once. */
    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8_192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return WINDOWS;
            }
            if (result.isUnderflow()) {
                return StandardCharsets.UTF_8;
            }
            out.clear();
        }
    }

    /** Lists put together from several sources change their encoding from line to line. */
    private static String lineByLine(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (int from = 0; from < bytes.length; ) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            to = Math.min(bytes.length, to + 1);
            var line = Arrays.copyOfRange(bytes, from, to);
            text.append(new String(line, charset(line)));
            from = to;
        }
        return text.toString();
    }

    private static int byteOrderMark(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            return 3;
        }
        var wide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        return wide ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The separator that stands most often in the first line, quoted text left out. */
    private static char separator(byte[] bytes, int skip, Charset charset) {
        var head = new String(bytes, skip, Math.min(bytes.length - skip, 16_000), charset);
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if (c == '\n' && hasAny(counts)) {
                    break;
                }
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            if (counts[s] > counts[best]) {
                best = s;
            }
        }
        return SEPARATORS[best];
    }

    private static boolean hasAny(int[] counts) {
        for (int count : counts) {
            if (count > 0) {
                return true;
            }
        }
        return false;
    }
}
