package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.telesabaq.TelesabaqServer;
import kz.telesabaq.TelesabaqWorker;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.demo.DemoClock;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.house.HouseFolders;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq run}: the server with everything on embedded defaults; stays up until it is stopped. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Sets everything up, loads the demo, goes on air and stays up until Ctrl-C.")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "HTTP port (default ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--home", paramLabel = "DIR", description = "all run-time data in one place (default: .home)")
    private Path home = ProjectFolder.home();

    @Option(names = "--reset", description = "forgets everything in the home folder first")
    private boolean reset;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "the house believes it is this instant now, for example 2026-11-23T09:14:30+05:00")
    private @Nullable String asOf;

    @Option(names = "--no-demo", description = "no demo lessons, the machine's own time")
    private boolean noDemo;

    @Option(
            names = "--worker",
            description =
                    "only makes recordings, for the house whose database SPRING_DATASOURCE_URL names and whose store"
                            + " --store names; no web, no desk")
    private boolean worker;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "with --worker: the media store as this machine sees it")
    private @Nullable Path store;

    @Option(names = "--rehearse", hidden = true, description = "starts once and stops, so that the JVM learns the way")
    private boolean rehearse;

    @Override
    public Integer call() throws IOException, InterruptedException {
        HouseFolders folders = new HouseFolders(home);
        if (worker) {
            workFor(folders);
            return ExitCode.FINE;
        }
        if (reset) {
            new HomeFolder(folders.home()).reset();
        }
        HomeFolder.claim(folders.home());
        ConfigurableApplicationContext context;
        try {
            context = new SpringApplicationBuilder(TelesabaqServer.class).run(arguments(folders));
        } catch (RuntimeException fault) {
            throw new StartFault(fault, port);
        }
        if (rehearse) {
            context.close();
            return ExitCode.FINE;
        }
        new Banner(context, port, folders).print(spec.commandLine().getOut());
        stayUp(context);
        return ExitCode.FINE;
    }

    private void workFor(HouseFolders folders) throws InterruptedException {
        Path seen = store;
        if (seen == null || System.getenv("SPRING_DATASOURCE_URL") == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "A worker wants the house's database in SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD, and the house's media store in --store.");
        }
        ConfigurableApplicationContext context;
        try {
            context = new SpringApplicationBuilder(TelesabaqWorker.class)
                    .web(WebApplicationType.NONE)
                    .run(workerArguments(folders, seen));
        } catch (RuntimeException fault) {
            throw new StartFault(fault, port);
        }
        spec.commandLine().getOut().println("Works for " + System.getenv("SPRING_DATASOURCE_URL") + " on " + seen);
        stayUp(context);
    }

    private static String[] workerArguments(HouseFolders folders, Path store) {
        var arguments = new ArrayList<>(mediaSheets());
        arguments.add("--telesabaq.home=" + folders.home());
        arguments.add("--telesabaq.media.store=" + store.toAbsolutePath());
        arguments.add("--spring.quartz.scheduler-name=telesabaq-workers");
        return arguments.toArray(String[]::new);
    }

    private static List<String> mediaSheets() {
        return List.of(
                "--telesabaq.transcode.profiles=" + ProjectFolder.profiles(),
                "--telesabaq.media.thresholds=" + ProjectFolder.thresholds());
    }

    /** As command line arguments, which outrank every configuration file. */
    private String[] arguments(HouseFolders folders) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=" + port);
        arguments.add("--telesabaq.home=" + folders.home());
        arguments.add("--telesabaq.year=" + ProjectFolder.year());
        arguments.add("--telesabaq.regimes=" + ProjectFolder.regimes());
        arguments.addAll(mediaSheets());
        if (!noDemo) {
            arguments.add("--telesabaq.demo.on=true");
            // the demo's first lessons become ready just before their time
            arguments.add("--telesabaq.playout.frozen-ahead=15s");
        }
        Instant start = startingInstant(folders);
        if (start != null) {
            arguments.add("--telesabaq.as-of=" + start);
        }
        return arguments.toArray(String[]::new);
    }

    private @Nullable Instant startingInstant(HouseFolders folders) throws IOException {
        if (asOf != null) {
            return instant(asOf);
        }
        if (noDemo) {
            return null;
        }
        return switch (CurriculumFolder.read(ProjectFolder.year())) {
            case Reading.Accepted<Curriculum> accepted ->
                new DemoClock(folders.home().resolve("demo-clock"))
                        .startingAt(
                                accepted.value().calendar(),
                                accepted.value().channels().getFirst(),
                                Clock.systemUTC().instant());
            case Reading.Refused<Curriculum> refused -> null;
        };
    }

    private Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--as-of wants an instant with its offset, for example 2026-11-23T09:14:30+05:00, not \"" + text
                            + "\"",
                    wrong);
        }
    }

    private static void stayUp(ConfigurableApplicationContext context) throws InterruptedException {
        var over = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                over.countDown();
            }
        });
        over.await();
    }
}
