package kz.telesabaq.schedule.app;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Regime;
import kz.telesabaq.schedule.file.RegimeFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The regimes that lie ready in the house, read anew each time: there are few and they are small. */
@Component
public class PreparedRegimes {
    private final Path folder;

    PreparedRegimes(@Value("${telesabaq.regimes:schedules/regimes}") Path folder) {
        this.folder = folder;
    }

    public Reading<List<Regime>> read() {
        return RegimeFile.readAll(folder);
    }
}
