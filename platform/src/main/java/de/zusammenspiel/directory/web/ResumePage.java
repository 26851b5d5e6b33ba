package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** An organisation is there again: what ended with it, line by line. */
public record ResumePage(String title, String path, String organisation, List<Option> lines) implements Page {
    public ResumePage {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "directory/resume";
    }
}
