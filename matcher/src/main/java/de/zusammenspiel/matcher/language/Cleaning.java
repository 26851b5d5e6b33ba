package de.zusammenspiel.matcher.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes off what pasting leaves behind: tags, entities, invisible characters, decorative letters and UTF-8 read in the
 * wrong encoding. Most texts have nothing of it; they are looked through once and returned as they are.
 */
final class Cleaning {

    private static final int MARKUP = 1;
    private static final int ENTITY = 2;
    private static final int INVISIBLE = 4;
    private static final int COMPOSED = 8;
    private static final int DECORATED = 16;
    private static final int WRONG_ENCODING = 32;

    private static final Pattern BLOCK_TAG = Pattern.compile(
            "</?(?:p|br|div|li|ul|ol|tr|td|th|table|h[1-6]|hr|blockquote|section|article)\\b[^<>]{0,200}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>");
    private static final Pattern CHARACTER_REFERENCE =
            Pattern.compile("&(#\\d{2,6}|#x\\p{XDigit}{2,5}|\\p{Alpha}{2,6});");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("nbsp", " "),
            Map.entry("shy", ""),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("bull", "•"),
            Map.entry("euro", "€"),
            Map.entry("lt", " "),
            Map.entry("gt", " "));

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Cleaning() {}

    static String of(String text) {
        int marks = marks(text);
        if (marks == 0) {
            return text;
        }
        var clean = text;
        if (has(marks, WRONG_ENCODING)) {
            clean = inRightEncoding(clean);
        }
        if (has(marks, MARKUP)) {
            clean = withoutHidden(withoutHidden(clean, "script"), "style");
            clean = TAG.matcher(BLOCK_TAG.matcher(clean).replaceAll("\n")).replaceAll(" ");
        }
        if (has(marks, ENTITY)) {
            clean = CHARACTER_REFERENCE
                    .matcher(clean)
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(referred(found.group(1))));
        }
        if (has(marks, DECORATED)) {
            clean = plain(clean);
        }
        if (has(marks, COMPOSED)) {
            clean = Normalizer.normalize(clean, Normalizer.Form.NFC);
        }
        // An entity may have written an invisible character.
        return has(marks, INVISIBLE | ENTITY) ? visible(clean) : clean;
    }

    private static boolean has(int marks, int some) {
        return (marks & some) != 0;
    }

    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c == '<') {
                    marks |= MARKUP;
                } else if (c == '&') {
                    marks |= ENTITY;
                }
            } else if (c < 0x300) {
                if (c == 0xAD) {
                    marks |= INVISIBLE;
                } else if (c == 'Ã' || c == 'Â' || c == 'â') {
                    marks |= WRONG_ENCODING;
                }
            } else if (isInvisible(c)) {
                marks |= INVISIBLE;
            } else if (isDecorated(c)) {
                marks |= DECORATED;
            } else if (c < 0x2000 || c > 0x2BFF) {
                marks |= COMPOSED;
            }
        }
        return marks;
    }

    private static boolean isInvisible(char c) {
        return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    }

    /** Ligatures of typeset pages, wide letters, and the pairs that hold "bold" letters of posts. */
    private static boolean isDecorated(char c) {
        return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFF01 && c <= 0xFF5E) || Character.isHighSurrogate(c);
    }

    private static String visible(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String plain(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point >= 0xFB00) {
                out.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static String referred(String name) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, " ");
        }
        int point =
                name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF)
                ? Character.toString(point)
                : " ";
    }

    /** Programs and style sheets of a pasted page; an unclosed one hides the rest, as in a browser. */
    private static String withoutHidden(String text, String tag) {
        int start = find(text, "<" + tag, 0);
        if (start < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int from = 0;
        while (start >= 0) {
            out.append(text, from, start).append(' ');
            int end = find(text, "</" + tag, start);
            if (end < 0) {
                return out.toString();
            }
            from = end;
            start = find(text, "<" + tag, end);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int find(String text, String part, int from) {
        for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }

    /** "fÃ¼r" was "für" once: bytes of UTF-8 that somebody took for Windows letters. What is no such sequence stays. */
    private static String inRightEncoding(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int length = c == 'Ã' || c == 'Â' ? 2 : c == 'â' ? 3 : 1;
            var meant = length > 1 && i + length <= text.length() ? decoded(text.substring(i, i + length)) : "";
            if (meant.isEmpty()) {
                out.append(c);
            } else {
                out.append(meant);
                i += length - 1;
            }
        }
        return out.toString();
    }

    private static String decoded(String letters) {
        var bytes = ByteBuffer.allocate(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            var written = c <= 0xFF ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS);
            if (written.length != 1 || (i > 0 && (written[0] & 0xC0) != 0x80)) {
                return "";
            }
            bytes.put(written[0]);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
