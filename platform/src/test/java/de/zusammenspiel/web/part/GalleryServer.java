package de.zusammenspiel.web.part;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Serves the page with every part under the strict policy of the application: /{language}/{theme}. */
final class GalleryServer implements AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-nonce'; style-src 'self'"
            + " 'nonce-nonce'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";
    private static final String PLACES = """
            [{"ags": "10041100", "label": "Saarbrücken", "hint": "66111"},
             {"ags": "10044115", "label": "Saarlouis", "hint": "66740"}]""";

    private final HttpServer server;

    GalleryServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String[] parts = path.split("/");
            if (path.matches("/(css|js|img|webjars)/.*")) {
                String root = path.startsWith("/webjars") ? "/META-INF/resources" : "/static";
                try (InputStream file = getClass().getResourceAsStream(root + path)) {
                    if (file == null) {
                        exchange.sendResponseHeaders(404, -1);
                        return;
                    }
                    write(exchange, type(path), file.readAllBytes());
                }
            } else if (path.equals("/orte")) {
                write(exchange, "application/json", PLACES.getBytes(StandardCharsets.UTF_8));
            } else if (parts.length == 3) {
                write(exchange, type(path), Gallery.html(parts[1], parts[2]).getBytes(StandardCharsets.UTF_8));
            } else {
                exchange.sendResponseHeaders(204, -1);
            }
        }
    }

    private static String type(String path) {
        if (path.endsWith(".css")) {
            return "text/css";
        }
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        return path.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
    }

    private static void write(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
