package org.gongkai.office.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.Ports;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.DataOption;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.demo.Demo;
import org.gongkai.office.demo.DemoAccounts;
import org.gongkai.office.play.HttpCounter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: starts the office and stays until it is told to stop. */
@Command(
        name = "run",
        description = {"启动系统，按 Ctrl-C 停止", "Starts the office; Ctrl-C stops it"})
final class RunCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = {"端口，0 表示任选空闲端口（默认 8080）", "port; 0 takes a free one (default: 8080)"})
    int port;

    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            description = {
                "监听地址（默认 127.0.0.1，只有本机可以访问）",
                "address to listen on (default: 127.0.0.1, this computer only)"
            })
    String host = "127.0.0.1";

    @Option(
            names = "--demo",
            description = {"装入演示数据（只装一次）", "loads a small demonstration, once"})
    boolean demo;

    @Override
    public Integer call() {
        Ports.requirePort(port);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        try (Office office = Office.open(new OfficeSettings(data.path(), host, port), line -> say(out, line))) {
            if (demo) {
                show(office, out);
            }
            greet(office, out);
            if (office.await()) {
                return 0;
            }
        }
        throw new Mistake(
                "数据库意外停止，系统随之停止；数据没有丢失，请重新启动。",
                "The database stopped unexpectedly and the office with it; nothing is lost, start it again.");
    }

    private static void show(Office office, PrintWriter out) {
        String token = SecretFile.read(DataDirectory.at(office.data()).token());
        try (OfficeClient client = new OfficeClient(office.address(), token)) {
            say(out, "检查演示数据…… Looking after the demonstration …");
            if (new Demo(new HttpCounter(client)).load()) {
                say(out, "演示数据已装入。The demonstration is loaded.");
            }
            say(out, "");
            say(out, "  演示账号 Accounts to try it with, their passwords new at every start:");
            new DemoAccounts(new HttpCounter(client), office.accounts())
                    .renew()
                    .forEach(each -> say(out, "  " + each.told()));
        }
    }

    private static void greet(Office office, PrintWriter out) {
        say(out, "");
        if (!office.accounts().any()) {
            say(out, "  首次使用 First start  " + office.address().resolve("/setup"));
        }
        say(out, "  打开 Open  " + office.signInLink() + "  （链接只能用一次 works once）");
        say(out, "  数据 Data  " + office.data());
        say(out, "  停止 Stop  Ctrl-C");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
