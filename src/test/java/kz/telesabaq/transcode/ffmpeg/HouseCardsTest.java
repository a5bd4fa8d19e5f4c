package kz.telesabaq.transcode.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.build.HouseCard;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.TailCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseCardsTest {
    private static final List<HouseCard> ALL = Stream.of(Language.KAZAKH, Language.RUSSIAN)
            .flatMap(language -> HouseCard.stock(language).stream())
            .toList();

    @TempDir
    private Path home;

    @Test
    void everyLanguageHasTwoFillersASlateAndAStandbyCardOfWholeSegments() {
        assertThat(ALL).hasSize(8);
        assertThat(ALL).allSatisfy(card -> {
            assertThat(card.length().count() % Segments.LENGTH.count()).isZero();
            assertThat(HouseCard.find(card.language(), card.key())).contains(card);
        });
        assertThat(ALL).extracting(HouseCard::recipeText).doesNotHaveDuplicates();
    }

    @Test
    void theShippedFontHasEveryLetterOfEveryCard() throws Exception {
        Font font =
                Font.createFont(Font.TRUETYPE_FONT, new CardFolder(home).bold().toFile());
        assertThat(ALL)
                .allSatisfy(card -> assertThat(font.canDisplayUpTo(card.heading() + card.title()))
                        .isEqualTo(-1));
        assertThat(font.canDisplayUpTo("ӘәҒғҚқҢңӨөҰұҮүҺһІі")).isEqualTo(-1);
    }

    @Test
    void aCardIsDrawnEvenWhereThePathOfTheStoreIsAwkward() throws IOException {
        var folder = new CardFolder(home.resolve("it's: a [store], really"));
        for (HouseCard card : HouseCard.stock(Language.KAZAKH)) {
            Path picture = home.resolve(card.key() + ".png");
            TestClips.finish(List.of(
                    TestClips.FFMPEG.installation().ffmpeg().toString(),
                    "-y",
                    "-v",
                    "error",
                    "-f",
                    "lavfi",
                    "-i",
                    folder.source(card).picture(),
                    "-vf",
                    "select=gte(n\\,60)",
                    "-frames:v",
                    "1",
                    picture.toString()));
            assertThat(picture).isNotEmptyFile();
            Files.copy(
                    picture,
                    Files.createDirectories(Path.of("target", "cards")).resolve(card.key() + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    @Tag("slow")
    void tailsHaveExactlyTheFramesTheirNamesSay() throws IOException {
        var folder = new CardFolder(home.resolve("cards"));
        HouseCard slate = HouseCard.stock(Language.KAZAKH).getFirst();
        var number = new HouseNumber("SK000001");
        for (var rung : Recipe.XDCAM_HD422.ladder()) {
            Files.createDirectories(home.resolve(StorePaths.web(number)).resolve(rung.name()));
        }
        var command = TailCommand.of(folder.source(slate), Recipe.XDCAM_HD422, Levels.UNTOUCHED, number, home);
        assertThat(TestClips.FFMPEG
                        .within(Limits.workOn(TailCommand.all().toDuration()))
                        .run(WrapperArguments.of(command), progress -> {}))
                .isInstanceOf(Ended.Finished.class);
        for (var rung : Recipe.XDCAM_HD422.ladder()) {
            for (int frames = TailCommand.SHORTEST; frames <= TailCommand.LONGEST; frames++) {
                assertThat(frames(home.resolve(StorePaths.tail(number, rung.name(), frames))))
                        .as("%s tail of %d", rung.name(), frames)
                        .isEqualTo(Frames.of(frames));
            }
        }
    }

    private static Frames frames(Path file) throws IOException {
        String said = TestClips.finish(List.of(
                TestClips.FFMPEG.installation().ffprobe().toString(),
                "-v",
                "error",
                "-select_streams",
                "v:0",
                "-show_entries",
                "packet=pts",
                "-of",
                "csv=p=0",
                file.toString()));
        return Frames.of(said.lines().filter(line -> !line.isBlank()).count());
    }
}
