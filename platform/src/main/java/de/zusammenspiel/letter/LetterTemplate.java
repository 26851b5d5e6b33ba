package de.zusammenspiel.letter;

import de.zusammenspiel.letter.TemplateFault.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a letter with names in braces. A line that begins with {@code >} is a button; what follows it stands below
 * the buttons.
 */
public record LetterTemplate(String subject, String text) {
    private static final String BUTTON = ">";

    /** The text in its order: paragraphs and buttons. */
    private record Block(boolean button, String text) {}

    /** What keeps these words from being sent; empty when they are fine. */
    public List<TemplateFault> faults(LetterKind kind) {
        Set<TemplateFault> faults = new LinkedHashSet<>();
        if (subject.isBlank()) {
            faults.add(new TemplateFault.Missing(Place.SUBJECT));
        }
        List<Block> blocks = blocks();
        if (blocks.stream().noneMatch(block -> !block.button())) {
            faults.add(new TemplateFault.Missing(Place.TEXT));
        }
        check(Place.SUBJECT, subject, kind, faults);
        blocks.forEach(block -> check(Place.TEXT, block.text(), kind, faults));
        int buttons = (int) blocks.stream().filter(Block::button).count();
        if (buttons != kind.buttons()) {
            faults.add(new TemplateFault.Buttons(kind.buttons(), buttons));
        }
        return List.copyOf(faults);
    }

    private static void check(Place place, String text, LetterKind kind, Set<TemplateFault> faults) {
        TemplateReader reader = new TemplateReader();
        List<TemplatePart> parts = reader.read(text);
        reader.broken().forEach(snippet -> faults.add(new TemplateFault.Broken(place, snippet)));
        boolean alone = place == Place.TEXT
                && parts.stream()
                        .allMatch(part -> part instanceof TemplatePart.Name
                                || (part instanceof TemplatePart.Words words
                                        && words.text().isBlank()));
        names(place, parts, kind, alone, faults);
    }

    private static void names(
            Place place, List<TemplatePart> parts, LetterKind kind, boolean guarded, Set<TemplateFault> faults) {
        for (TemplatePart part : parts) {
            switch (part) {
                case TemplatePart.Name name -> name(place, name.slot(), kind, guarded, faults);
                case TemplatePart.Count count -> name(place, count.slot(), kind, guarded, faults);
                case TemplatePart.Optional optional -> names(place, optional.parts(), kind, true, faults);
                case TemplatePart.Words _, TemplatePart.Gendered _ -> {}
            }
        }
    }

    private static void name(Place place, String name, LetterKind kind, boolean guarded, Set<TemplateFault> faults) {
        LetterKind.Slot slot = kind.allSlots().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
        if (slot == null) {
            faults.add(new TemplateFault.Unknown(
                    place,
                    name,
                    kind.allSlots().stream().map(LetterKind.Slot::name).toList()));
        } else if (slot.optional() && !guarded) {
            faults.add(new TemplateFault.Unguarded(place, name));
        }
    }

    /** The words with the values in them. The template must be without fault. */
    LetterText fill(Map<String, ?> values, TemplateWriter writer) {
        List<String> paragraphs = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Block block : blocks()) {
            String written = writer.write(new TemplateReader().read(block.text()), values);
            if (block.button()) {
                buttons.add(written.strip());
            } else if (!written.isBlank()) {
                (buttons.isEmpty() ? paragraphs : after).addAll(LetterText.paragraphs(written));
            }
        }
        String line = writer.write(new TemplateReader().read(subject), values);
        return new LetterText(line.strip().replaceAll("\\s+", " "), paragraphs, buttons, after);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            List<String> lines = new ArrayList<>();
            for (String line : paragraph.lines().toList()) {
                if (line.stripLeading().startsWith(BUTTON)) {
                    add(lines, blocks);
                    blocks.add(new Block(true, line.strip().substring(1).strip()));
                } else {
                    lines.add(line);
                }
            }
            add(lines, blocks);
        }
        return blocks;
    }

    private static void add(List<String> lines, List<Block> blocks) {
        String text = String.join("\n", lines).strip();
        lines.clear();
        if (!text.isEmpty()) {
            blocks.add(new Block(false, text));
        }
    }
}
