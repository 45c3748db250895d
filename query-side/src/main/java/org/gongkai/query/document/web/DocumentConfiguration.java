package org.gongkai.query.document.web;

import java.time.Clock;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.document.list.Ledgers;
import org.gongkai.query.document.pdf.PdfWriter;
import org.gongkai.query.narrative.Narratives;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Reports;
import org.gongkai.query.search.SealedSearch;
import org.gongkai.query.vault.Applicants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Papers: put together, printed, listed. Nothing of it is loaded before the first one is asked for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
public class DocumentConfiguration {

    @Bean
    Printer printer(DocumentProperties properties) {
        return new Printer(new PdfWriter(properties.typeFile()));
    }

    @Bean
    Papers papers(Reports reports, AnnualLog log, Narratives narratives, Printer printer) {
        return new Papers(reports, log, narratives, printer);
    }

    @Bean
    Ledgers ledgers(Register register, Docket docket, Applicants applicants) {
        return new Ledgers(register, docket, applicants);
    }

    @Bean
    Finding finding(Directory directory, SealedSearch sealed, @Qualifier("query") Clock clock) {
        return new Finding(directory, sealed, clock);
    }
}
