package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting while it is held.
 *
 * @param startedAt when the first request was called, null before
 * @param onTable the request that is talked about
 * @param since when it was called
 * @param present names of the members who are there
 * @param quorum so many must be there for a decision to hold, 0 for any number
 */
public record Room(
        Meeting meeting,
        @Nullable Instant startedAt,
        @Nullable SupportRequestId onTable,
        @Nullable Instant since,
        List<RoomItem> items,
        Map<UUID, String> present,
        int quorum) {
    public Room {
        items = List.copyOf(items);
        present = Map.copyOf(present);
    }

    public boolean hasQuorum() {
        return present.size() >= quorum;
    }

    public Optional<RoomItem> item(SupportRequestId request) {
        return items.stream().filter(item -> item.request().equals(request)).findFirst();
    }

    /** What is on the table, or else what should be called first. */
    public Optional<RoomItem> current() {
        return Optional.ofNullable(onTable)
                .flatMap(this::item)
                .or(() -> items.stream().filter(RoomItem::isOpen).findFirst())
                .or(() -> items.stream().findFirst());
    }

    /** The next open item after this one, or from the top. */
    public Optional<RoomItem> openAfter(SupportRequestId request) {
        int at = item(request).map(items::indexOf).orElse(-1);
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(step -> items.get((at + step + items.size()) % items.size()))
                .filter(item -> item.isOpen() && !item.request().equals(request))
                .findFirst();
    }
}
