package de.zusammenspiel.desk;

import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.web.FilterShelf;
import de.zusammenspiel.web.SavedFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters people saved, each for themselves. */
@Service
public class SavedFilters implements FilterShelf {
    private static final int LONGEST_NAME = 60;

    /** Every list that can be narrowed. */
    private static final Set<String> LISTS =
            Set.of("/anfragen", "/angebote", "/organisationen", "/vereinbarungen", "/post", "/meine-ansprachen");

    private static final int MOST = 12;
    private static final int LONGEST = 1_000;

    /** As browsers write a query; it stands in an address again. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%&=+._~*-]{1," + LONGEST + "}");

    private final SavedFilterStore store;
    private final Ids ids;

    SavedFilters(SavedFilterStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    @Override
    public boolean keeps(String list) {
        return LISTS.contains(list);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedFilter> of(UUID account, String list) {
        return store.of(account, list);
    }

    /** What saving came to. */
    public enum Saved {
        DONE,
        /** A filter needs a name of at most sixty letters. */
        UNNAMED,
        /** There are as many as fit on a page. */
        TOO_MANY
    }

    /** @param query as it stands in the address; which page of the list was open is left out */
    @Transactional
    public Saved save(UUID account, String list, String name, String query) {
        String lasting = lasting(query);
        if (!keeps(list) || !QUERY.matcher(lasting).matches()) {
            throw new NotFound("list with a filter");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Saved.UNNAMED;
        }
        List<SavedFilter> known = store.of(account, list);
        boolean replaces = known.stream().anyMatch(one -> one.name().equals(name));
        if (!replaces && known.size() >= MOST) {
            return Saved.TOO_MANY;
        }
        store.put(ids.next(), account, list, name, lasting);
        return Saved.DONE;
    }

    @Transactional
    public void remove(UUID id, UUID account) {
        if (!store.remove(id, account)) {
            throw new NotFound("saved filter");
        }
    }

    /** The query without empty fields and without the page that was open. */
    public static String lasting(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.startsWith("seite=") && !pair.endsWith("=") && pair.contains("="))
                .collect(Collectors.joining("&"));
    }
}
