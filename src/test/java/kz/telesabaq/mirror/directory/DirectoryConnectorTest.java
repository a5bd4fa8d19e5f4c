package kz.telesabaq.mirror.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.mirror.Attempt;
import kz.telesabaq.mirror.MirrorOrder;
import kz.telesabaq.mirror.MirrorScenes;
import kz.telesabaq.mirror.Problem;
import kz.telesabaq.mirror.Receipt;
import kz.telesabaq.mirror.Release;
import kz.telesabaq.mirror.Target.DirectoryTarget;
import kz.telesabaq.mirror.TargetId;
import kz.telesabaq.mirror.directory.FaultyDisk.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryConnectorTest {
    private static final DirectoryTarget TARGET = new DirectoryTarget(new TargetId("directory"), Path.of("."));
    private static final Release RELEASE = Release.first(MirrorScenes.lesson(MirrorScenes.CLIP, 9));
    private static final String FOLDER = "kk/grade-05/KK-05-MATH-023/rev-1";

    @TempDir
    Path home;

    private Path mirror = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void putTheLessonIntoTheStore() throws IOException {
        mirror = home.resolve("mirror");
        store = home.resolve("store");
        MirrorScenes.putIntoStore(store, MirrorScenes.CLIP);
    }

    @Test
    void deliversSegmentsPlaylistManifestAndCatalogue() throws IOException {
        Receipt receipt = delivered(ensure(Disk.real(), 1));
        assertThat(receipt.place()).isEqualTo(FOLDER);
        assertThat(receipt.files()).isEqualTo(4);
        assertThat(files())
                .containsExactly(
                        ".catalog.lock",
                        "catalog.json",
                        FOLDER + "/index.m3u8",
                        FOLDER + "/lesson.json",
                        FOLDER + "/seg_00000.ts",
                        FOLDER + "/seg_00001.ts",
                        FOLDER + "/seg_00002.ts");
        golden("lesson.json", mirror.resolve(FOLDER).resolve("lesson.json"));
        golden("index.m3u8", mirror.resolve(FOLDER).resolve("index.m3u8"));
        golden("catalog.json", mirror.resolve("catalog.json"));
    }

    @Test
    void aSecondOrderChangesNothing() throws IOException {
        Receipt first = delivered(ensure(Disk.real(), 1));
        var written = Files.getLastModifiedTime(mirror.resolve(FOLDER).resolve("seg_00000.ts"));
        Receipt second = delivered(ensure(Disk.real(), 2));
        assertThat(second.manifest()).isEqualTo(first.manifest());
        assertThat(Files.getLastModifiedTime(mirror.resolve(FOLDER).resolve("seg_00000.ts")))
                .isEqualTo(written);
    }

    @Test
    void aDeliveredLessonStaysDeliveredWhenTheStoreHasForgottenIt() throws IOException {
        Receipt first = delivered(ensure(Disk.real(), 1));
        Disk.real().delete(store);
        assertThat(delivered(ensure(Disk.real(), 2)).manifest()).isEqualTo(first.manifest());
    }

    @Test
    void aDamagedFolderIsMadeAgain() throws IOException {
        delivered(ensure(Disk.real(), 1));
        Files.writeString(mirror.resolve(FOLDER).resolve("seg_00001.ts"), "rot");
        delivered(ensure(Disk.real(), 2));
        assertThat(mirror.resolve(FOLDER).resolve("seg_00001.ts")).hasContent("TK005023 segment 1");
        assertThat(files()).hasSize(7);
    }

    @Test
    void missingMediaIsSaidWithTheFile() throws IOException {
        Files.delete(store.resolve("web/TK005023/480p/seg_00001.ts"));
        assertThat(ensure(Disk.real(), 1)).isInstanceOfSatisfying(Attempt.Failed.class, failed -> {
            assertThat(failed.problem()).isInstanceOf(Problem.Retry.class);
            assertThat(failed.problem().words().ru()).contains("web/TK005023/480p/seg_00001.ts");
        });
        assertThat(mirror).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void whateverStepFailsTheNextAttemptLeavesExactlyOneWholeDelivery(Fault fault) throws IOException {
        boolean met = true;
        int steps = 0;
        while (met) {
            steps++;
            var disk = new FaultyDisk(fault, steps);
            if (fault == Fault.REFUSED) {
                Attempt attempt = ensure(disk, 1);
                met = disk.wasMet();
                assertThat(attempt instanceof Attempt.Failed)
                        .as("step " + steps)
                        .isEqualTo(met);
            } else {
                met = cutOff(disk);
            }
            wholeOrAbsent();
            delivered(ensure(Disk.real(), 2));
            assertThat(files()).as("after a fault in step " + steps).hasSize(7);
            Disk.real().delete(mirror);
        }
        assertThat(steps).isGreaterThan(10);
    }

    private boolean cutOff(FaultyDisk disk) {
        try {
            delivered(ensure(disk, 1));
            return false;
        } catch (FaultyDisk.PowerCut expected) {
            return true;
        }
    }

    /** A reader never meets a revision's folder that is not complete. */
    private void wholeOrAbsent() throws IOException {
        if (Files.exists(mirror.resolve(FOLDER))) {
            assertThat(files()).filteredOn(file -> file.startsWith(FOLDER)).hasSize(5);
        }
    }

    @Test
    void aPowerCutIsNotSwallowed() {
        assertThatThrownBy(() -> ensure(new FaultyDisk(Fault.POWER_CUT_BEFORE, 1), 1))
                .isInstanceOf(FaultyDisk.PowerCut.class);
    }

    private Attempt ensure(Disk disk, int attempt) {
        return new DirectoryConnector(mirror, store, disk, new MirrorScenes.HandClock())
                .ensure(TARGET, new MirrorOrder(TARGET, RELEASE, attempt));
    }

    private static Receipt delivered(Attempt attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Succeeded.class);
        return ((Attempt.Succeeded) attempt).receipt();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(mirror)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> mirror.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void golden(String name, Path actual) throws IOException {
        Path golden = Path.of("src/test/resources/mirror/directory").resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.write(golden, Files.readAllBytes(actual));
        }
        assertThat(Files.readString(actual)).isEqualTo(Files.readString(golden));
    }
}
