package org.gongkai.query;

import org.springframework.context.annotation.Configuration;

/** The side that counts and shows. */
@Configuration(proxyBeanMethods = false)
public class QuerySide {}
