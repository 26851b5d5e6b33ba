package de.zusammenspiel.desk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The SQL statements this thread sends while something runs. */
public final class Statements {
    private static final String START = "Executing prepared SQL statement [";

    private Statements() {}

    public static List<String> during(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        Level before = logger.getLevel();
        boolean additive = logger.isAdditive();
        // The name of the thread is only found out when somebody asks, so ask while it is still that thread.
        ListAppender<ILoggingEvent> heard = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                event.prepareForDeferredProcessing();
                super.append(event);
            }
        };
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
            logger.setAdditive(additive);
        }
        String me = Thread.currentThread().getName();
        return List.copyOf(heard.list).stream()
                .filter(event -> event.getThreadName().equals(me))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(START))
                // The site is read once for every request, whatever the page, and then kept for a while.
                .filter(message -> !message.contains(" from site.site where id = ?"))
                .toList();
    }
}
