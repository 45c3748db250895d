package org.gongkai.command;

import org.gongkai.command.wiring.LogConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The side that decides, as one thing to import. */
@Configuration(proxyBeanMethods = false)
@Import(LogConfiguration.class)
public class CommandSide {}
