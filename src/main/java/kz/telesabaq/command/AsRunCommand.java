package kz.telesabaq.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code telesabaq asrun …}: what really aired. */
@Command(
        name = "asrun",
        description = "What really aired.",
        mixinStandardHelpOptions = true,
        subcommands = {AsRunReconcileCommand.class})
final class AsRunCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: reconcile.");
    }
}
