package bpmrest;

import org.flowable.common.engine.impl.persistence.entity.ByteArrayEntityManager;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.service.JobServiceConfiguration;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** History jobs of processes. */
@Component
public class ProcessJobs extends HistoryJobs {
    /** The process engine keeps a log of tasks. */
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> taskLog() {
        return configuration -> configuration.setEnableHistoricTaskLogging(true);
    }

    @Override
    protected JobServiceConfiguration jobs() {
        return CommandContextUtil.getProcessEngineConfiguration().getJobServiceConfiguration();
    }

    @Override
    protected ByteArrayEntityManager bytes() {
        return CommandContextUtil.getProcessEngineConfiguration().getByteArrayEntityManager();
    }
}
