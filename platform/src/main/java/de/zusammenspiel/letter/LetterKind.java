package de.zusammenspiel.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One letter of the catalogue. Its built-in words lie in {@code letters/<id>.<language>.txt}.
 *
 * @param id {@code <module>.<name>}, also the kind under which its mails are counted
 * @param slug its place among the addresses, a German noun
 * @param chapter which part of the road it belongs to
 * @param slots what the words may name; the site's own {@code standort} and {@code koordination} are always allowed
 * @param buttons how many buttons it has; the sender knows where they lead, in this order
 * @param plain whether it exists in plain language as well
 * @param editable false for letters of the installation, whose words are the same everywhere
 * @param frame false for words that are no mail: a draft for the press, a sentence on a paper
 */
public record LetterKind(
        String id,
        String slug,
        Chapter chapter,
        List<Slot> slots,
        int buttons,
        boolean plain,
        boolean frame,
        boolean editable) {
    /** The parts of the catalogue, in its order. */
    public enum Chapter {
        REQUEST,
        DECISION,
        MEETING,
        CHALLENGE,
        AGREEMENT,
        THANKS,
        OFFER,
        COMPANY,
        GROUP,
        ACCOUNT,
        PRIVACY
    }

    /**
     * A name in braces which the sender fills.
     *
     * @param optional it may be empty; the words around it then stand in square brackets and go, too
     */
    public record Slot(String name, boolean optional) {}

    static final List<Slot> ALWAYS = List.of(new Slot("standort", false), new Slot("koordination", false));

    public LetterKind {
        slots = List.copyOf(slots);
    }

    public static LetterKind of(String id, String slug, Chapter chapter) {
        return new LetterKind(id, slug, chapter, List.of(), 0, false, true, true);
    }

    /** Names what the words may name; a name that may be empty ends in a question mark. */
    public LetterKind naming(String... names) {
        List<Slot> all = new ArrayList<>(slots);
        for (String name : names) {
            boolean optional = name.endsWith("?");
            all.add(new Slot(optional ? name.substring(0, name.length() - 1) : name, optional));
        }
        return new LetterKind(id, slug, chapter, all, buttons, plain, frame, editable);
    }

    public LetterKind withButtons(int number) {
        return new LetterKind(id, slug, chapter, slots, number, plain, frame, editable);
    }

    public LetterKind alsoPlain() {
        return new LetterKind(id, slug, chapter, slots, buttons, true, frame, editable);
    }

    public LetterKind wordsOnly() {
        return new LetterKind(id, slug, chapter, slots, buttons, plain, false, editable);
    }

    public LetterKind ofInstallation() {
        return new LetterKind(id, slug, chapter, slots, buttons, plain, frame, false);
    }

    public List<Wording> wordings() {
        return plain
                ? List.of(Wording.GERMAN, Wording.PLAIN, Wording.ENGLISH)
                : List.of(Wording.GERMAN, Wording.ENGLISH);
    }

    /** Everything the words may name, the site's own words first. */
    public List<Slot> allSlots() {
        List<Slot> all = new ArrayList<>(ALWAYS);
        slots.stream()
                .filter(slot -> ALWAYS.stream().noneMatch(one -> one.name().equals(slot.name())))
                .forEach(all::add);
        return all;
    }

    /** A sender must fill exactly what the letter names: a forgotten or misspelt value is a bug of the sender. */
    void require(Map<String, ?> values) {
        for (Slot slot : slots) {
            if (!values.containsKey(slot.name())) {
                throw new IllegalStateException("letter " + id + " lacks a value for " + slot.name());
            }
        }
        for (String name : values.keySet()) {
            if (allSlots().stream().noneMatch(slot -> slot.name().equals(name))) {
                throw new IllegalStateException("letter " + id + " does not name " + name);
            }
        }
    }
}
