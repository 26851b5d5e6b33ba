package de.zusammenspiel;

import de.zusammenspiel.database.DatabaseProblem;
import de.zusammenspiel.shared.ConsoleCommand;
import java.util.Arrays;
import java.util.List;
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
                List<String> rest = Arrays.asList(args).subList(1, args.length);
                System.exit(DataCommands.knows(args[0]) ? DataCommands.run(args[0], rest) : runCommand(args[0], rest));
            }
            DatabaseStart.run(new SpringApplication(ZusammenspielApplication.class), args);
        } catch (RuntimeException e) {
            DatabaseProblem problem = PlainFailure.problem(e);
            if (problem == null) {
                throw e;
            }
            // The operator has to act, and a stack trace would hide the sentence that says how.
            LOG.error("{}", problem.getMessage());
            System.exit(1);
        }
    }

    private static int runCommand(String name, List<String> arguments) {
        SpringApplication application = new SpringApplication(ZusammenspielApplication.class);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = DatabaseStart.runAfter(
                application,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--zusammenspiel.mode=command",
                "--logging.level.root=warn")) {
            List<ConsoleCommand> known =
                    context.getBeanProvider(ConsoleCommand.class).stream().toList();
            for (ConsoleCommand candidate : known) {
                if (candidate.name().equals(name)) {
                    return candidate.run(arguments);
                }
            }
            LOG.error(
                    "Den Befehl {} gibt es nicht. Es gibt: {}",
                    name,
                    known.stream().map(ConsoleCommand::name).sorted().toList());
            return 2;
        }
    }
}
