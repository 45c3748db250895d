package org.gongkai.command.applicant;

import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.MasterKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who recognises applicants. */
@Configuration(proxyBeanMethods = false)
public class ApplicantConfiguration {

    @Bean
    Fingerprints fingerprints(MasterKey master) {
        return new Fingerprints(master);
    }

    @Bean
    ApplicantIndex applicantIndex(@Qualifier("command") JdbcClient jdbc) {
        return new ApplicantIndex(jdbc);
    }

    @Bean
    Recognition recognition(@Qualifier("command") KeyVault vault, Fingerprints fingerprints, ApplicantIndex index) {
        return new Recognition(vault, fingerprints, index);
    }
}
