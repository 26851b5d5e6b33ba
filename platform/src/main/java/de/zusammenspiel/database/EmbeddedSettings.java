package de.zusammenspiel.database;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How to run the embedded database.
 *
 * @param port 0 takes a free one
 * @param binaries a folder with {@code postgres} and {@code initdb}; absent: those on the class path, unpacked once
 * @param unpackInto the folder that keeps the unpacked binaries; absent: inside the data folder
 * @param durable false only for tests: gives up {@code fsync}
 * @param progress hears one line for everything that may take longer
 */
public record EmbeddedSettings(
        Path dataDir,
        int port,
        @Nullable Path binaries,
        @Nullable Path unpackInto,
        boolean durable,
        Consumer<String> progress) {

    public static EmbeddedSettings in(Path dataDir) {
        return new EmbeddedSettings(dataDir.toAbsolutePath().normalize(), 0, null, null, true, line -> {});
    }

    public EmbeddedSettings onPort(int newPort) {
        return new EmbeddedSettings(dataDir, newPort, binaries, unpackInto, durable, progress);
    }

    public EmbeddedSettings withBinaries(@Nullable Path folder) {
        return new EmbeddedSettings(dataDir, port, folder, unpackInto, durable, progress);
    }

    public EmbeddedSettings unpackingInto(Path folder) {
        return new EmbeddedSettings(dataDir, port, binaries, folder, durable, progress);
    }

    public EmbeddedSettings forTests() {
        return new EmbeddedSettings(dataDir, port, binaries, unpackInto, false, progress);
    }

    public EmbeddedSettings reportingTo(Consumer<String> listener) {
        return new EmbeddedSettings(dataDir, port, binaries, unpackInto, durable, listener);
    }
}
