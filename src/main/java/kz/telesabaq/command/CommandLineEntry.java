package kz.telesabaq.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs one command and says how it ended. */
public final class CommandLineEntry {
    private CommandLineEntry() {}

    /** Parses, runs and returns the {@link ExitCode}. */
    public static int execute(String... arguments) {
        return commandLine(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    /** The command line writing to the given ends, as tests use it. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new RootCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr().println("Telesabaq could not go on: " + fault.getMessage());
                    if (parsed.expandedArgs().contains("--stacktrace")) {
                        fault.printStackTrace(line.getErr());
                    }
                    return ExitCode.BROKEN;
                });
    }
}
