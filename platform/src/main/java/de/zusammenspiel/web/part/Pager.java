package de.zusammenspiel.web.part;

import de.zusammenspiel.shared.Slice;
import java.util.ArrayList;
import java.util.List;

/** Which page of a long list is shown. {@code url} is the address without the parameter {@code seite}. */
public record Pager(int page, int pages, long total, String url) {
    public static Pager of(Slice<?> slice, String url) {
        return new Pager(slice.number(), slice.pages(), slice.total(), url);
    }

    public String at(int number) {
        return url + (url.contains("?") ? "&" : "?") + "seite=" + number;
    }

    public boolean first() {
        return page <= 1;
    }

    public boolean last() {
        return page >= pages;
    }

    /** First, last and the neighbours; 0 stands for a gap. */
    public List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        int before = 0;
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 1) {
                if (before != 0 && number - before > 1) {
                    numbers.add(0);
                }
                numbers.add(number);
                before = number;
            }
        }
        return numbers;
    }
}
