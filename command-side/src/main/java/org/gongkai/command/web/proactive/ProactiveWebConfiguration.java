package org.gongkai.command.web.proactive;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The commands of this package over HTTP; refusals are told as everywhere. */
@Configuration(proxyBeanMethods = false)
@Import({DocumentController.class, FigureController.class, NarrativeController.class})
public class ProactiveWebConfiguration {}
