package bpmrest;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.activiti.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Users, roles and groups in memory, where Activiti Cloud has Keycloak. */
@Configuration
public class Security extends WebSecurityConfigurerAdapter {
    @Bean
    @Override
    public UserDetailsService userDetailsService() {
        return new InMemoryUserDetailsManager(
            User.withUsername("testadmin").password("password")
                .authorities("ROLE_ACTIVITI_USER", "ROLE_ACTIVITI_ADMIN", "GROUP_activitiTeam").build(),
            User.withUsername("testuser").password("password")
                .authorities("ROLE_ACTIVITI_USER", "GROUP_activitiTeam").build(),
            User.withUsername("hruser").password("password").authorities("ROLE_ACTIVITI_USER", "GROUP_hr").build(),
            // Of no group, so that its list of tasks has what it creates itself alone.
            User.withUsername("loner").password("password").authorities("ROLE_ACTIVITI_USER").build(),
            // May log in, and nothing else.
            User.withUsername("stranger").password("password").authorities("GROUP_activitiTeam").build());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return NoOpPasswordEncoder.getInstance();
    }

    @Override
    protected void configure(HttpSecurity http) throws Exception {
        http.csrf().disable()
            .addFilterAfter(new Initiator(), BasicAuthenticationFilter.class)
            .authorizeRequests()
            .antMatchers("/admin/**").hasRole("ACTIVITI_ADMIN")
            .antMatchers("/v1/**", "/v1").hasRole("ACTIVITI_USER")
            .anyRequest().permitAll()
            .and().httpBasic();
    }

    /** Tells the engine who calls, as the part for Keycloak does: without it no process instance has an initiator. */
    private static final class Initiator extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
            org.springframework.security.core.Authentication caller =
                SecurityContextHolder.getContext().getAuthentication();
            Authentication.setAuthenticatedUserId(caller == null ? null : caller.getName());
            try {
                chain.doFilter(request, response);
            } finally {
                Authentication.setAuthenticatedUserId(null);
            }
        }
    }
}
