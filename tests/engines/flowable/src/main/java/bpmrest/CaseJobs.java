package bpmrest;

import org.flowable.cmmn.engine.impl.util.CommandContextUtil;
import org.flowable.common.engine.impl.persistence.entity.ByteArrayEntityManager;
import org.flowable.job.service.JobServiceConfiguration;

/** History jobs of cases. */
public class CaseJobs extends HistoryJobs {
    @Override
    protected JobServiceConfiguration jobs() {
        return CommandContextUtil.getCmmnEngineConfiguration().getJobServiceConfiguration();
    }

    @Override
    protected ByteArrayEntityManager bytes() {
        return CommandContextUtil.getCmmnEngineConfiguration().getByteArrayEntityManager();
    }
}
