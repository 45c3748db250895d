package org.gongkai.command;

import org.gongkai.command.applicant.ApplicantConfiguration;
import org.gongkai.command.attachment.AttachmentConfiguration;
import org.gongkai.command.door.DoorConfiguration;
import org.gongkai.command.proactive.ProactiveConfiguration;
import org.gongkai.command.relay.RelayConfiguration;
import org.gongkai.command.vault.VaultConfiguration;
import org.gongkai.command.watch.WatchConfiguration;
import org.gongkai.command.web.WebConfiguration;
import org.gongkai.command.web.annual.AnnualWebConfiguration;
import org.gongkai.command.web.office.OfficeWebConfiguration;
import org.gongkai.command.web.proactive.ProactiveWebConfiguration;
import org.gongkai.command.web.remedy.RemedyWebConfiguration;
import org.gongkai.command.wiring.LogConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The side that decides, as one thing to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    LogConfiguration.class,
    RelayConfiguration.class,
    DoorConfiguration.class,
    DecidingConfiguration.class,
    VaultConfiguration.class,
    ApplicantConfiguration.class,
    AttachmentConfiguration.class,
    WebConfiguration.class,
    OfficeWebConfiguration.class,
    AnnualWebConfiguration.class,
    ProactiveConfiguration.class,
    ProactiveWebConfiguration.class,
    RemedyWebConfiguration.class,
    WatchConfiguration.class
})
public class CommandSide {}
