package de.zusammenspiel.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words every site starts from. */
@Component
class BuiltInLetters {
    private record Key(String letter, Wording wording) {}

    private final List<LetterKind> kinds;
    private final Map<Key, LetterTemplate> templates = new LinkedHashMap<>();

    BuiltInLetters(List<LetterSource> sources) {
        kinds = sources.stream()
                .flatMap(source -> source.letters().stream())
                .sorted(Comparator.comparing(LetterKind::chapter))
                .toList();
        for (LetterKind kind : kinds) {
            for (Wording wording : kind.wordings()) {
                LetterTemplate template = read(kind, wording);
                List<TemplateFault> faults = template.faults(kind);
                if (!faults.isEmpty() || templates.put(new Key(kind.id(), wording), template) != null) {
                    throw new IllegalStateException("letter " + kind.id() + " in " + wording + ": " + faults);
                }
            }
        }
    }

    private static LetterTemplate read(LetterKind kind, Wording wording) {
        String name = "/letters/" + kind.id() + "." + wording.suffix() + ".txt";
        try (InputStream file = BuiltInLetters.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no built-in letter " + name);
            }
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int subject = all.indexOf('\n');
            return new LetterTemplate(
                    all.substring(0, subject).strip(), all.substring(subject).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("letter " + name + " cannot be read", e);
        }
    }

    List<LetterKind> kinds() {
        return kinds;
    }

    Optional<LetterKind> bySlug(String slug) {
        return kinds.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    LetterTemplate template(LetterKind kind, Wording wording) {
        LetterTemplate template = templates.get(new Key(kind.id(), wording));
        if (template == null) {
            throw new IllegalStateException("letter " + kind.id() + " is in no catalogue");
        }
        return template;
    }
}
