package de.zusammenspiel.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The arithmetic of the chain. */
final class Digests {
    private Digests() {}

    /** Over everything an entry says. The salt keeps erased words from being guessed. */
    static byte[] ofEntry(byte[] salt, List<@Nullable String> words) {
        MessageDigest sha = sha256();
        sha.update(salt);
        for (String word : words) {
            // PostgreSQL keeps no NUL in a text, so it separates without doubt; \1 tells "nothing" from "".
            sha.update((word == null ? "\1" : word).getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return sha.digest();
    }

    static byte[] ofEntries(List<SealedEntry> entries) {
        MessageDigest sha = sha256();
        for (SealedEntry entry : entries) {
            sha.update(bytes(entry.id()));
            sha.update(entry.digest());
        }
        return sha.digest();
    }

    static byte[] ofLink(byte @Nullable [] prev, long seq, long atMillis, byte[] digest) {
        MessageDigest sha = sha256();
        if (prev != null) {
            sha.update(prev);
        }
        sha.update(ByteBuffer.allocate(16).putLong(seq).putLong(atMillis).array());
        sha.update(digest);
        return sha.digest();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
