package de.zusammenspiel.faults;

import de.zusammenspiel.ZusammenspielApplication;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.SignInLinks;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.WithoutTestClasses;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * The application in a process of its own, as the command {@code start} runs it: embedded database, real mail. The only
 * addition is a place where a request stands still between its commit and its answer, so that it can be killed there.
 */
final class InstallationProcess {
    static final String SITE = "wiesental";
    static final String READY = "ready ";
    static final String STANDS_STILL = "stands still";
    /** As long as this file lies in the data folder, no POST is answered. */
    static final String HOLD_ANSWERS = "hold-answers";

    private static final EmailAddress COORDINATOR = new EmailAddress("koordination@wiesental.example");

    private InstallationProcess() {}

    public static void main(String[] arguments) {
        Path hold = Path.of(System.getenv("DATA_DIR")).resolve(HOLD_ANSWERS);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ZusammenspielApplication.class)
                .initializers(one -> {
                    GenericApplicationContext beans = (GenericApplicationContext) one;
                    beans.registerBean(TypeExcludeFilter.class, WithoutTestClasses::new);
                    beans.registerBean("holdAnswers", FilterRegistrationBean.class, () -> holding(hold));
                })
                .run();
        if (context.getBean(Sites.class).all().isEmpty()) {
            found(context.getBean(Foundings.class));
        }
        String link = context.getBean(SignInLinks.class)
                .issue(
                        context.getBean(Accounts.class)
                                .byEmail(COORDINATOR)
                                .orElseThrow()
                                .id(),
                        "/konto",
                        SignInLinks.SIGN_IN);
        System.out.println(READY + link);
    }

    private static void found(Foundings foundings) {
        foundings.found(
                new Foundings.NewSite(
                        SITE, "Wiesental", List.of(), "Claudia Roth", COORDINATOR, "0681 123456", false, true),
                new Foundings.Coordinator(COORDINATOR, "Claudia Roth"),
                Actor.system());
    }

    private static FilterRegistrationBean<Filter> holding(Path hold) {
        Filter filter = (request, response, chain) -> {
            chain.doFilter(request, response);
            if (((HttpServletRequest) request).getMethod().equals("POST") && Files.exists(hold)) {
                System.out.println(STANDS_STILL);
                while (Files.exists(hold)) {
                    LockSupport.park();
                }
            }
        };
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
