package kz.telesabaq.command;

import java.util.concurrent.Callable;
import kz.telesabaq.TelesabaqServer;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;

/** {@code telesabaq run}: the server with everything on embedded defaults. */
@Command(name = "run", description = "Sets everything up and runs the main job.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        SpringApplication.run(TelesabaqServer.class);
        Thread.currentThread().join();
        return ExitCode.FINE;
    }
}
