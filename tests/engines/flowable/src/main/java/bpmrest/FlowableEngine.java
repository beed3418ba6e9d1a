package bpmrest;

import org.flowable.idm.api.IdmIdentityService;
import org.flowable.idm.api.Privilege;
import org.flowable.idm.api.User;
import org.flowable.rest.security.BasicAuthenticationProvider;
import org.flowable.rest.security.SecurityConstants;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.context.WebServerPortFileWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Flowable's REST API as its own distribution sets it up: HTTP basic, no session, one privilege for every call. */
@SpringBootApplication
public class FlowableEngine {
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(FlowableEngine.class);
        application.addListeners(new WebServerPortFileWriter(System.getProperty("engine.portfile", "engine.port")));
        application.run(args);
    }

    @Bean
    CommandLineRunner seed(IdmIdentityService identity) {
        return args -> {
            User admin = identity.newUser("rest-admin");
            admin.setFirstName("Rest");
            admin.setLastName("Admin");
            admin.setPassword("test");
            identity.saveUser(admin);
            for (String name : new String[] {SecurityConstants.PRIVILEGE_ACCESS_REST_API, SecurityConstants.ACCESS_ADMIN}) {
                Privilege privilege = identity.createPrivilege(name);
                identity.addUserPrivilegeMapping(privilege.getId(), "rest-admin");
            }
        };
    }

    @Bean
    CaseJobs historyJobs() {
        return new CaseJobs();
    }

    @Bean
    AuthenticationProvider authenticationProvider() {
        BasicAuthenticationProvider provider = new BasicAuthenticationProvider();
        provider.setVerifyRestApiPrivilege(true);
        return provider;
    }

    @Bean
    GrantedAuthorityDefaults grantedAuthorityDefaults() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, AuthenticationProvider provider) throws Exception {
        return http.authenticationProvider(provider)
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .authorizeHttpRequests(requests -> requests.anyRequest()
                .hasAuthority(SecurityConstants.PRIVILEGE_ACCESS_REST_API))
            .httpBasic(Customizer.withDefaults())
            .build();
    }
}
