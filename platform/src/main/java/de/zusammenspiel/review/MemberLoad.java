package de.zusammenspiel.review;

import de.zusammenspiel.identity.GroupPart;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much a member of the group carries.
 *
 * @param running cases under way
 * @param all cases ever, the running ones included
 */
public record MemberLoad(
        UUID account, String name, @Nullable GroupPart part, int running, int all) {}
