package org.gongkai.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The door over HTTP. */
@Configuration(proxyBeanMethods = false)
@Import({
    SignInController.class,
    SignInLinks.class,
    AccountController.class,
    OwnController.class,
    Mishaps.class,
    RefusalAdvice.class
})
public class AccessWebConfiguration {}
