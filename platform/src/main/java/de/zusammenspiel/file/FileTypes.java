package de.zusammenspiel.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Judges a file by what it contains; its name and what the browser says of it prove nothing. */
public final class FileTypes {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FileTypes() {}

    public static Optional<FileType> of(byte[] content) {
        if (startsWith(content, 0, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (startsWith(content, 0, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (startsWith(content, 0, ascii("RIFF")) && startsWith(content, 8, ascii("WEBP"))) {
            return Optional.of(FileType.WEBP);
        }
        if (startsWith(content, 0, ascii("%PDF-"))) {
            return Optional.of(FileType.PDF);
        }
        if (startsWith(content, 0, ZIP)) {
            return isWorkbook(content) ? Optional.of(FileType.XLSX) : Optional.empty();
        }
        return isTable(content) ? Optional.of(FileType.CSV) : Optional.empty();
    }

    /** The names of a ZIP's parts stand in it readably. A workbook with macros is none of ours. */
    private static boolean isWorkbook(byte[] content) {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        return names.contains("[Content_Types].xml")
                && names.contains("xl/workbook.xml")
                && !names.contains("vbaProject.bin");
    }

    /** Text without control characters that is not markup. Spreadsheet programs still write Windows-1252 at times. */
    private static boolean isTable(byte[] content) {
        String text = text(content).strip();
        return !text.isEmpty()
                && !text.startsWith("<")
                && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] content, int from, byte[] start) {
        return content.length >= from + start.length
                && Arrays.equals(content, from, from + start.length, start, 0, start.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
