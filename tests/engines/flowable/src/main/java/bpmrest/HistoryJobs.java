package bpmrest;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.common.engine.impl.persistence.entity.ByteArrayEntity;
import org.flowable.common.engine.impl.persistence.entity.ByteArrayEntityManager;
import org.flowable.job.service.HistoryJobHandler;
import org.flowable.job.service.JobServiceConfiguration;
import org.flowable.job.service.impl.persistence.entity.DeadLetterJobEntity;
import org.flowable.job.service.impl.persistence.entity.HistoryJobEntity;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Makes history jobs for models that ask for them by an expression, such as <code>${processJobs.create("fail")}</code>. By
 * itself an engine has such jobs only where it writes its history asynchronously, and then no test could read it at once.
 */
public abstract class HistoryJobs {
    private static final String TYPE = "test-history";

    /** The jobs of the engine that the model runs in. */
    protected abstract JobServiceConfiguration jobs();

    /** The bytes that the engine keeps. */
    protected abstract ByteArrayEntityManager bytes();

    /** Makes a job that fails if its configuration is <code>fail</code>, and does nothing otherwise. */
    public String create(String configuration) {
        JobServiceConfiguration jobs = jobs();
        jobs.setHistoryJobHandlers(Map.of(TYPE, new Handler()));
        HistoryJobEntity job = jobs.getHistoryJobService().createHistoryJob();
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(configuration);
        job.setRetries(1);
        jobs.getHistoryJobService().scheduleHistoryJob(job);
        return job.getId();
    }

    /** Makes a dead letter job that was a history job, as one is left behind that failed too often. */
    public String createDead() {
        ByteArrayEntity history = bytes().create();
        history.setName("history");
        history.setBytes("[]".getBytes(StandardCharsets.UTF_8));
        bytes().insert(history);
        DeadLetterJobEntity job = jobs().getDeadLetterJobEntityManager().create();
        job.setJobType(HistoryJobEntity.HISTORY_JOB_TYPE);
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(history.getId());
        jobs().getDeadLetterJobEntityManager().insert(job);
        return job.getId();
    }

    private static class Handler implements HistoryJobHandler {
        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public void execute(HistoryJobEntity job, String configuration, CommandContext context, JobServiceConfiguration jobs) {
            if ("fail".equals(configuration)) {
                throw new IllegalStateException("The job is to fail.");
            }
        }
    }
}
