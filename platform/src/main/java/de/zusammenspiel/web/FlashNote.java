package de.zusammenspiel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Something the person has to know although what they asked for was done: it replaces the sentence of the next page.
 * Outside of a request, in jobs for instance, nobody is there to read it.
 */
public record FlashNote(String key, List<Object> args) {
    private static final String NAME = FlashNote.class.getName();

    public FlashNote {
        args = List.copyOf(args);
    }

    public static void leave(String key, Object... args) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NAME, new FlashNote(key, List.of(args)), RequestAttributes.SCOPE_REQUEST);
        }
    }

    static @Nullable FlashNote of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof FlashNote note ? note : null;
    }
}
