package org.gongkai.query.reminder;

import org.gongkai.query.desk.Deadlines;
import org.gongkai.query.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders. */
@Configuration(proxyBeanMethods = false)
public class ReminderConfiguration {

    @Bean
    Reminders reminders(Register register, Deadlines deadlines) {
        return new Reminders(register, deadlines);
    }
}
