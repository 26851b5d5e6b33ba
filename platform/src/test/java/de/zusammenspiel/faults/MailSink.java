package de.zusammenspiel.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** A mail server that counts how often it took each letter, and can make the sender die of its "250". */
final class MailSink implements AutoCloseable {
    /** What happens to the sender around the answer. */
    interface Ambush {
        void before() throws Exception;

        void after() throws Exception;
    }

    private static final Ambush NONE = new Ambush() {
        @Override
        public void before() {}

        @Override
        public void after() {}
    };

    private final ServerSocket socket;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicReference<Ambush> next = new AtomicReference<>(NONE);

    MailSink() throws IOException {
        socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Message-IDs, and how often each was taken. */
    Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    void ambushNext(Ambush ambush) {
        next.set(ambush);
    }

    private void serve() {
        try {
            while (true) {
                Socket line = socket.accept();
                Thread.ofVirtual().start(() -> talk(line));
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket line) {
        try (line;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            say(line, "220 ready");
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                switch (said.substring(0, Math.min(4, said.length())).toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        say(line, "354 go on");
                        take(line, letter(in));
                    }
                    case "QUIT" -> {
                        say(line, "221 bye");
                        return;
                    }
                    default -> say(line, "250 fine");
                }
            }
        } catch (SocketException killed) {
            // The other side was killed in the middle of a word; what it had handed over is counted already.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Message-ID of the letter; empty when the line broke before its end: then it does not count. */
    private static String letter(BufferedReader in) throws IOException {
        String id = "";
        for (String word = in.readLine(); word != null; word = in.readLine()) {
            if (word.equals(".")) {
                return id;
            }
            if (id.isEmpty() && word.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = word.substring(11).strip().replaceAll("[<>]", "");
            }
        }
        return "";
    }

    private void take(Socket line, String id) throws IOException {
        if (id.isEmpty()) {
            return;
        }
        taken.merge(id, 1, Integer::sum);
        Ambush ambush = next.getAndSet(NONE);
        try {
            ambush.before();
            say(line, "250 taken");
            ambush.after();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
