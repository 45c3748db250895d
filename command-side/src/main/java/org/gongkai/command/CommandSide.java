package org.gongkai.command;

import org.springframework.context.annotation.Configuration;

/** The side that decides. */
@Configuration(proxyBeanMethods = false)
public class CommandSide {}
