package de.zusammenspiel;

import de.zusammenspiel.database.DatabaseProblem;
import de.zusammenspiel.shared.ConsoleCommand;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/**
 * Without arguments: the application, taking requests. With the name of a {@link ConsoleCommand} first: that command on
 * the installation's data, reachable from nowhere.
 */
@Modulithic(systemName = "Zusammenspiel", sharedModules = "shared")
@SpringBootApplication
public class ZusammenspielApplication {
    private static final Logger LOG = LoggerFactory.getLogger(ZusammenspielApplication.class);

    public static void main(String[] args) {
        boolean command = args.length > 0 && !args[0].startsWith("-");
        try {
            if (command) {
                System.exit(runCommand(args));
            }
            new SpringApplication(ZusammenspielApplication.class).run(args);
        } catch (RuntimeException e) {
            DatabaseProblem problem = databaseProblem(e);
            if (problem == null) {
                throw e;
            }
            // The operator has to act, and a stack trace would hide the sentence that says how.
            LOG.error("{}", problem.getMessage());
            System.exit(1);
        }
    }

    private static int runCommand(String[] args) {
        SpringApplication application = new SpringApplication(ZusammenspielApplication.class);
        Map<String, Object> quiet = new HashMap<>();
        quiet.put("server.port", "0");
        quiet.put("server.address", "127.0.0.1");
        quiet.put("zusammenspiel.mode", "command");
        quiet.put("logging.level.root", "warn");
        application.setDefaultProperties(quiet);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context =
                application.run("--server.port=0", "--server.address=127.0.0.1", "--zusammenspiel.mode=command")) {
            List<ConsoleCommand> known =
                    context.getBeanProvider(ConsoleCommand.class).stream().toList();
            for (ConsoleCommand candidate : known) {
                if (candidate.name().equals(args[0])) {
                    return candidate.run(Arrays.asList(args).subList(1, args.length));
                }
            }
            LOG.error(
                    "Den Befehl {} gibt es nicht. Es gibt: {}",
                    args[0],
                    known.stream().map(ConsoleCommand::name).sorted().toList());
            return 2;
        }
    }

    private static @Nullable DatabaseProblem databaseProblem(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseProblem problem) {
                return problem;
            }
        }
        return null;
    }
}
