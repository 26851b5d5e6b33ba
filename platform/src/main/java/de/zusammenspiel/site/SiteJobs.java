package de.zusammenspiel.site;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs every {@link SiteJob} on one node at a time, site by site; one site's failure does not stop the others. */
@Service
public class SiteJobs implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SiteJobs.class);
    private final List<SiteJob> jobs;
    private final Sites sites;
    private final TransactionTemplate transaction;
    private final Scheduler scheduler;
    private final boolean commandOnly;

    SiteJobs(
            List<SiteJob> jobs,
            Sites sites,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            @Value("${zusammenspiel.mode}") String mode) {
        this.commandOnly = mode.equals("command");
        this.jobs = List.copyOf(jobs);
        this.sites = sites;
        this.transaction = new TransactionTemplate(transactions);
        List<RecurringTask<Void>> tasks = jobs.stream()
                .map(job -> Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                        .execute((instance, context) -> run(job)))
                .toList();
        this.scheduler = Scheduler.create(dataSource)
                .tableName("web.scheduled_tasks")
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(2))
                .build();
    }

    /** For tests and the console: runs a job now, for all sites. */
    public void runNow(String name) {
        run(jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no job " + name)));
    }

    private void run(SiteJob job) {
        for (Site site : sites.all()) {
            try {
                CurrentSite.run(site.id(), () -> transaction.executeWithoutResult(status -> job.runFor(site)));
            } catch (RuntimeException e) {
                LOG.error("job {} failed for site {}", job.name(), site.slug(), e);
            }
        }
    }

    /** A console command works beside a running installation, whose jobs are not its business. */
    @Override
    public boolean isAutoStartup() {
        return !commandOnly;
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
