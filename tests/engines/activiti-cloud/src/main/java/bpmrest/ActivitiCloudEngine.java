package bpmrest;

import org.activiti.api.process.runtime.connector.Connector;
import org.activiti.cloud.starter.rb.configuration.ActivitiRuntimeBundle;
import org.activiti.engine.RuntimeService;
import org.activiti.runtime.api.impl.RuntimeSignalPayloadEventListener;
import org.activiti.runtime.api.signal.SignalPayloadEventListener;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.context.WebServerPortFileWriter;
import org.springframework.context.annotation.Bean;

/** The runtime bundle as its starter sets it up, but for what needs a message broker. */
@SpringBootApplication
@ActivitiRuntimeBundle
public class ActivitiCloudEngine {
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(ActivitiCloudEngine.class);
        application.addListeners(new WebServerPortFileWriter(System.getProperty("engine.portfile", "engine.port")));
        application.run(args);
    }

    /** As shipped, a signal goes to the broker; without one the server answers 200 and nothing happens. */
    @Bean
    SignalPayloadEventListener signalSender(RuntimeService runtime) {
        return new RuntimeSignalPayloadEventListener(runtime);
    }

    /** As shipped, a service task waits for an answer of a connector behind the broker. A bean of its name runs here. */
    @Bean("greeter.GREET")
    Connector greeter() {
        return integration -> {
            integration.addOutBoundVariable("greeting", "Hello " + integration.getInBoundVariables().get("who"));
            return integration;
        };
    }
}
