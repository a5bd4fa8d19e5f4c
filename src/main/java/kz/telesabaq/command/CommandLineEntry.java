package kz.telesabaq.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
                .registerConverter(LocalDate.class, CommandLineEntry::date)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr().println("Telesabaq could not go on: " + told(fault));
                    if (parsed.expandedArgs().contains("--stacktrace")) {
                        fault.printStackTrace(line.getErr());
                    }
                    return ExitCode.BROKEN;
                });
    }

    /** What went wrong, for people; a fault of the disk often tells no more than the file's name. */
    private static String told(Exception fault) {
        return switch (fault) {
            case NoSuchFileException missing -> "there is no such file or folder: " + missing.getMessage();
            case AccessDeniedException denied -> "it may not be read or written: " + denied.getMessage();
            default -> String.valueOf(fault.getMessage());
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException refused) {
            throw new CommandLine.TypeConversionException(
                    "a date of the calendar looks like 2026-11-20, not \"" + text + "\"");
        }
    }
}
