package kz.telesabaq.command;

import kz.telesabaq.schedule.Origin;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code telesabaq}: names the commands. */
@Command(
        name = "telesabaq",
        mixinStandardHelpOptions = true,
        version = "Telesabaq " + Origin.PROGRAM,
        description = "The national curriculum on two television channels.",
        subcommands = {
            RunCommand.class,
            DoctorCommand.class,
            CurriculumCommand.class,
            CapacityCommand.class,
            PlanCommand.class,
            ReplanCommand.class,
            RegimeCommand.class,
            CoverageCommand.class,
            FamilyCommand.class,
            RundownCommand.class,
            MediaCommand.class,
            AsRunCommand.class
        })
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, hidden = true, description = "shows where a fault arose")
    void stacktrace(boolean ignored) {}

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }
}
