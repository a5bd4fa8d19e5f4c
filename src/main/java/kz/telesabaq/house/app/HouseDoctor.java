package kz.telesabaq.house.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.house.postgres.EmbeddedPostgres;
import kz.telesabaq.house.postgres.PostgresException;

/** Examines the machinery room: can the home folder be written, does a database answer. */
public final class HouseDoctor {
    private static final long LOW_BYTES = 10L << 30;

    private HouseDoctor() {}

    /** The home folder can be made and written, and there is room in it. */
    public static List<Finding> homeFolder(HouseFolders folders) {
        Place place = Place.file(folders.home().toString());
        try {
            Files.createDirectories(folders.home());
            Path trial = Files.createTempFile(folders.home(), "doctor", ".tmp");
            Files.delete(trial);
            long free = Files.getFileStore(folders.home()).getUsableSpace();
            if (free < LOW_BYTES) {
                return List.of(Finding.warns(
                        "house.little-room",
                        place,
                        Wording.of(
                                        "Дискіде тек %d МБ бос орын қалды.",
                                        "На диске осталось только %d МБ.", "Only %d MB are free on the disk.")
                                .with(free >> 20),
                        Wording.of(
                                "Орын босатыңыз немесе --home арқылы басқа диск беріңіз.",
                                "Освободите место или укажите другой диск через --home.",
                                "Make room, or give another disk with --home.")));
            }
            return List.of();
        } catch (IOException fault) {
            return List.of(Finding.blocks(
                    "house.home-not-writable",
                    place,
                    Wording.of(
                                    "Қалтаға жазу мүмкін емес: %s.",
                                    "В папку нельзя писать: %s.", "The folder cannot be written: %s.")
                            .with(String.valueOf(fault.getMessage())),
                    Wording.of(
                            "Рұқсатты түзетіңіз немесе --home арқылы басқа қалта беріңіз.",
                            "Исправьте права или укажите другую папку через --home.",
                            "Correct its permissions, or give another folder with --home.")));
        }
    }

    /** A database answers: the operator's own where one is configured, else the embedded one. */
    public static List<Finding> database(HouseFolders folders, Map<String, String> environment) {
        String url = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
        return url.isEmpty() ? embedded(folders) : external(url, environment);
    }

    private static List<Finding> embedded(HouseFolders folders) {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folders.postgres())) {
            server.version();
            return List.of();
        } catch (PostgresException | SQLException fault) {
            if (String.valueOf(fault.getMessage()).contains("Another Telesabaq")) {
                return List.of(Finding.notes(
                        "house.already-running",
                        Place.file(folders.postgres().toString()),
                        Wording.of(
                                "Осы қалтада Telesabaq қазір жұмыс істеп тұр.",
                                "На этой папке Telesabaq уже работает.",
                                "A Telesabaq is running on this folder."),
                        Wording.of("Ештеңе істеудің қажеті жоқ.", "Ничего делать не нужно.", "Nothing to do.")));
            }
            return List.of(broken(folders.postgres().toString(), fault));
        }
    }

    private static List<Finding> external(String url, Map<String, String> environment) {
        try (var connection = DriverManager.getConnection(
                url,
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""))) {
            connection.getMetaData();
            return List.of();
        } catch (SQLException fault) {
            return List.of(broken(url, fault));
        }
    }

    private static Finding broken(String where, Exception fault) {
        return Finding.blocks(
                "house.no-database",
                Place.file(where),
                Wording.of(
                                "Дерекқор жауап бермейді: %s",
                                "База данных не отвечает: %s", "The database does not answer: %s")
                        .with(String.valueOf(fault.getMessage())),
                Wording.of(
                        "Қалтадағы postgres.log файлын қараңыз немесе SPRING_DATASOURCE_URL арқылы өз серверіңізді көрсетіңіз.",
                        "Посмотрите postgres.log в этой папке или укажите свой сервер через SPRING_DATASOURCE_URL.",
                        "See postgres.log in that folder, or name a server of your own by SPRING_DATASOURCE_URL."));
    }
}
