package org.gongkai.office.cli;

import java.io.PrintWriter;
import org.gongkai.office.audit.AuditCommand;
import org.gongkai.office.audit.ExplainCommand;
import org.gongkai.office.bench.BenchCommand;
import org.gongkai.office.cluster.cli.ClusterCommand;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.report.ReportCommand;
import org.gongkai.office.scenario.ScenarioCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program: one word, its options. The exit status is 0 only on success, 2 when the words were wrong. */
@Command(
        name = "./gongkai",
        description = {"政府信息公开申请办理系统", "Disclosure requests from receipt to the annual report"},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            RunCommand.class,
            LinkCommand.class,
            RehearseCommand.class,
            ScenarioCommand.class,
            BenchCommand.class,
            ReportCommand.class,
            AuditCommand.class,
            ExplainCommand.class,
            ClusterCommand.class
        },
        usageHelpAutoWidth = true)
public final class Gongkai {

    /** The program's start. */
    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Gongkai())
                .setParameterExceptionHandler(Gongkai::misspelled)
                .setExecutionExceptionHandler(Gongkai::failed);
    }

    private static int misspelled(ParameterException e, String[] words) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("命令有误：" + e.getMessage());
        err.println("Wrong command: " + e.getMessage());
        err.println("→ " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** The signature is picocli's; what is no mistake of the user's goes on to the top. */
    private static int failed(Exception e, CommandLine command, ParseResult words) throws Exception {
        if (e instanceof Mistake mistake) {
            command.getErr().println(mistake.sentences());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw e;
    }
}
