package de.zusammenspiel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers one way only, for what a well-behaved one never does. */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket socket;
    private final String answerToRecipient;

    /** @param answerToRecipient such as {@code 550 no such user}; after a 250 the letter is taken and the line cut */
    ScriptedSmtp(String answerToRecipient) {
        this.answerToRecipient = answerToRecipient;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket line = socket.accept()) {
                    talk(line);
                }
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        say(line, "220 ready");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            switch (said.substring(0, Math.min(4, said.length()))) {
                case "EHLO", "MAIL", "RSET" -> say(line, "250 fine");
                case "RCPT" -> say(line, answerToRecipient);
                case "DATA" -> {
                    say(line, "354 go on");
                    for (String word = in.readLine(); word != null && !word.equals("."); ) {
                        word = in.readLine();
                    }
                    return; // has the letter, and hangs up without a word
                }
                default -> {
                    say(line, "221 bye");
                    return;
                }
            }
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
