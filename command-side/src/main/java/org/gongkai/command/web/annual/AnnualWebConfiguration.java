package org.gongkai.command.web.annual;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The commands of this package over HTTP; refusals are told as everywhere. */
@Configuration(proxyBeanMethods = false)
@Import({ReportController.class, RollUpController.class})
public class AnnualWebConfiguration {}
