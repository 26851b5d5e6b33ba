package de.zusammenspiel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Only one running installation per data folder. The system releases the lock when the process dies, however it dies. */
final class FolderLock implements AutoCloseable {
    /** Closing any channel on a file drops the process's lock on it, so a second try must not even open the file. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve("lock");
        if (!HELD.add(file)) {
            throw inUse(folder, ProcessHandle.current().pid() + "");
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            taken = true;
            return new FolderLock(file, channel);
        } finally {
            if (!taken) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            HELD.remove(file);
        }
    }

    private static DatabaseProblem inUse(Path folder, String process) {
        return new DatabaseProblem(
                "Der Datenordner " + folder.getParent() + " wird schon benutzt (Prozess " + process
                        + "). Beenden Sie das laufende Zusammenspiel oder setzen Sie DATA_DIR auf einen anderen Ordner.",
                "The data folder " + folder.getParent() + " is already in use (process " + process
                        + "). Stop the running installation or set DATA_DIR to another folder.");
    }
}
