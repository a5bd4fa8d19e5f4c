package kz.telesabaq.command;

import java.nio.file.Path;
import kz.telesabaq.TelesabaqWorker;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.house.postgres.EmbeddedPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The database of a house that runs, opened beside it: nothing is migrated, nothing is worked. */
final class HouseDatabase {
    private HouseDatabase() {}

    /**
     * Opens what {@code SPRING_DATASOURCE_URL} names, else the embedded database of the house running on the folder.
     *
     * @throws kz.telesabaq.house.postgres.PostgresException when no house is running there
     */
    static ConfigurableApplicationContext open(Path home) {
        var application = new SpringApplicationBuilder(TelesabaqWorker.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false);
        String quiet = "--logging.level.root=error";
        String still = "--spring.quartz.auto-startup=false";
        String asItIs = "--spring.flyway.enabled=false";
        String folder = "--telesabaq.home=" + home;
        if (System.getenv("SPRING_DATASOURCE_URL") != null) {
            return application.run(quiet, still, asItIs, folder);
        }
        var running = EmbeddedPostgres.runningIn(new HouseFolders(home).postgres());
        return application.run(
                quiet,
                still,
                asItIs,
                folder,
                "--spring.datasource.url=" + running.url(),
                "--spring.datasource.username=" + EmbeddedPostgres.NAME,
                "--spring.datasource.password=" + running.password());
    }
}
