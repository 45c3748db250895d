package org.gongkai.command.web.office;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The commands of this package over HTTP; refusals are told as everywhere. */
@Configuration(proxyBeanMethods = false)
@Import({
    SettingsController.class,
    PolicyController.class,
    NumberController.class,
    SetupController.class,
    TemplateController.class
})
public class OfficeWebConfiguration {}
