package de.zusammenspiel.letter;

import java.util.List;

/** Why the words of a template cannot be kept. A letter with a fault is never sent. */
public sealed interface TemplateFault {
    Place place();

    enum Place {
        SUBJECT,
        TEXT
    }

    /** It names something this letter knows nothing about. */
    record Unknown(Place place, String name, List<String> allowed) implements TemplateFault {}

    /** A brace or bracket that is not closed, or stands alone. */
    record Broken(Place place, String snippet) implements TemplateFault {}

    /** What it names may be empty, and then a hole would stand in the sentence. */
    record Unguarded(Place place, String name) implements TemplateFault {}

    record Buttons(int wanted, int found) implements TemplateFault {
        @Override
        public Place place() {
            return Place.TEXT;
        }
    }

    record Missing(Place place) implements TemplateFault {}
}
