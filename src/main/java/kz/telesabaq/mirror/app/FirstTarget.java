package kz.telesabaq.mirror.app;

import java.nio.file.Path;
import kz.telesabaq.mirror.Target;
import kz.telesabaq.mirror.TargetId;
import kz.telesabaq.mirror.Targets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** A house without any target gets its own folder as the first one; who removes it for good disables it instead. */
@Component
public class FirstTarget implements ApplicationRunner {
    static final TargetId DIRECTORY = new TargetId("directory");

    private final Targets targets;

    public FirstTarget(Targets targets) {
        this.targets = targets;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (targets.isEmpty()) {
            targets.add(new Target.DirectoryTarget(DIRECTORY, Path.of(".")));
        }
    }
}
