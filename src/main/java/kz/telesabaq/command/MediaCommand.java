package kz.telesabaq.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code telesabaq media}: names what can be done with recordings. */
@Command(
        name = "media",
        description = "Looks at recordings.",
        mixinStandardHelpOptions = true,
        subcommands = {
            MediaCleanCommand.class,
            MediaForecastCommand.class,
            MediaJobsCommand.class,
            MediaMakeCommand.class,
            MediaQcCommand.class,
            MediaReportCommand.class,
        })
final class MediaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name what to do with the recording.");
    }
}
