package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Content;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.build.Drawing;
import kz.telesabaq.transcode.build.Drawing.Type;
import kz.telesabaq.transcode.build.HouseCard;
import kz.telesabaq.transcode.build.TailCommand;
import kz.telesabaq.transcode.steps.StepKey;

/** Lays fonts and words out as files, which is what ffmpeg draws from; and makes scenes of them. */
public final class CardFolder {
    private static final String COLOURS_STILL = "c0=0x08263F:c1=0x0B6E78";
    private static final String COLOURS_DRIFTING = "c0=0x0A2F4E:c1=0x0B7A75:c2=0x14507A";
    /** Three soft tones a third apart, breathing every eight seconds. */
    private static final String SOFT_TONES =
            "aevalsrc=0.1*(sin(2*PI*220*t)+0.7*sin(2*PI*277.18*t)+0.5*sin(2*PI*329.63*t))*(0.75+0.25*sin(2*PI*0.125*t)):s=48000";

    private final Path folder;

    /** @param folder for fonts and words; made when missing */
    public CardFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The order with its scene drawn, if it is one of the house's own cards; a master's order as it is. */
    public TranscodeOrder withSource(OrderBook.Order order) {
        TranscodeOrder work = order.work();
        return switch (work.content()) {
            case Content.OfLesson lesson -> work;
            case Content.OfFiller filler -> drawn(work, filler.language(), order.scene());
            case Content.OfSlate slate -> drawn(work, slate.language(), order.scene());
            case Content.OfStandby standby -> drawn(work, standby.language(), order.scene());
        };
    }

    private TranscodeOrder drawn(TranscodeOrder work, Language language, String key) {
        HouseCard card = HouseCard.find(language, key)
                .orElseThrow(
                        () -> new IllegalStateException("no card is called \"%s\" in %s".formatted(key, language)));
        return new TranscodeOrder(
                work.id(),
                source(card),
                work.name(),
                work.length(),
                work.measured(),
                work.number(),
                work.content(),
                work.title(),
                work.recipe());
    }

    /** The scene of a card; long enough for the card itself and for its tails. */
    public Source.Drawn source(HouseCard card) {
        Frames length = card.look() == HouseCard.Look.STILL ? TailCommand.all() : card.length();
        String picture = switch (card.look()) {
            case STILL -> Drawing.still(COLOURS_STILL, 1920, 1080, length, type(card, ""));
            case DRIFTING ->
                Drawing.drifting(
                        COLOURS_DRIFTING, 1920, 1080, length, type(card, ":alpha='min(1,max(0,(t-0.6)/1.2))'"));
        };
        return new Source.Drawn(
                picture, SOFT_TONES + ":d=" + length.plus(Frames.ofSeconds(1)).toSeconds());
    }

    private List<Type> type(HouseCard card, String appearing) {
        List<Type> type = new ArrayList<>();
        type.add(new Type(bold(), words(card.heading()), 54, "0x8FE3E0", "(w-text_w)/2", "300"));
        int y = 430;
        for (String line : card.lines()) {
            type.add(new Type(bold(), words(line), 112, "white", "(w-text_w)/2", Integer.toString(y), appearing));
            y += 150;
        }
        type.add(new Type(regular(), words(channel(card.language())), 48, "0xD6F1F0", "(w-text_w)/2", "900"));
        return type;
    }

    private static String channel(Language language) {
        return language.equals(Language.RUSSIAN) ? "Ел Арна" : "Balapan";
    }

    public Path regular() {
        return font("NotoSans-Regular.ttf");
    }

    public Path bold() {
        return font("NotoSans-Bold.ttf");
    }

    private Path font(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            try (InputStream shipped = CardFolder.class.getResourceAsStream("/META-INF/resources/fonts/" + name)) {
                if (shipped == null) {
                    throw new IllegalStateException("the font " + name + " is not shipped with this build");
                }
                write(file, shipped.readAllBytes());
            } catch (IOException fault) {
                throw new UncheckedIOException("cannot lay out " + file, fault);
            }
        }
        return file;
    }

    /** A file that holds exactly these words, named by them. */
    public Path words(String text) {
        Path file = folder.resolve(StepKey.sha256(text).substring(0, 16) + ".txt");
        if (!Files.exists(file)) {
            try {
                write(file, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException fault) {
                throw new UncheckedIOException("cannot lay out " + file, fault);
            }
        }
        return file;
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "aside", ".new");
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
