package kz.telesabaq.transcode.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.captions.CaptionFormat;
import kz.telesabaq.media.captions.StlLetters;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.profiles.LevelAim;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.Signer;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one sheet. The folder it lies in says its kind.
 *
 * <p>A sheet reaches ffmpeg's command line, so every text in it has to look harmless: options may set an encoder, and may not
 * name inputs, outputs, files or filters.
 */
final class ProfileSheet {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]{1,32}");
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9 .,()/-]{1,60}");
    private static final Pattern TIMECODE = Pattern.compile("|[0-2]\\d:[0-5]\\d:[0-5]\\d:[0-2]\\d");
    private static final Pattern OPTION = Pattern.compile(
            "-(?!(i|f|y|n|map|attach|dump|filter|vf|af|lavfi|t|to|ss|fs|pass|passlogfile|report|progress|vstats|vstats_file"
                    + "|filter_complex|filter_script|filter_complex_script|fpre|vpre|apre|pre|sdp_file|init_hw_device)"
                    + "([ :]|$))[a-z0-9_-]{1,30}(:[av](:\\d+)?)?( [A-Za-z0-9+.:=_-]{1,120})?");
    private static final Wording NOT_JSON =
            Wording.of("Бұл дұрыс JSON емес: %s", "Это неправильный JSON: %s", "This is not correct JSON: %s");
    private static final Wording IMPOSSIBLE =
            Wording.of("Мұндай мән болмайды: %s", "Такого значения быть не может: %s", "Such a value cannot be: %s");
    private static final Wording CHECK = Wording.of("Парақты түзетіңіз.", "Исправьте лист.", "Correct the sheet.");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProfileSheet() {}

    /** The sheet, or every mistake in it at once. */
    static Reading<RenditionProfile> read(SheetKind kind, String id, String file, byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        Optional<RenditionProfile> made = parsed(file, bytes, findings).flatMap(node -> {
            var root = new SheetCursor(file, node, "", findings);
            return made(root, file, findings, sheet -> profile(kind, id, sheet));
        });
        return findings.isEmpty() && made.isPresent() ? Reading.accepted(made.get()) : Reading.refused(findings);
    }

    private static Optional<JsonNode> parsed(String file, byte[] bytes, List<Finding> findings) {
        try {
            return Optional.of(JSON.readTree(bytes));
        } catch (JacksonException broken) {
            findings.add(Finding.blocks(
                    "transcode.sheet",
                    Place.row(
                            file,
                            Math.max(
                                    0,
                                    broken.getLocation() == null
                                            ? 0
                                            : broken.getLocation().getLineNr())),
                    NOT_JSON.with(broken.getOriginalMessage()),
                    CHECK));
            return Optional.empty();
        }
    }

    /** The thing; empty when something was noted on the way or the thing refuses its parts. */
    private static <T> Optional<T> made(
            SheetCursor sheet, String file, List<Finding> findings, Function<SheetCursor, T> thing) {
        int before = findings.size();
        try {
            T made = thing.apply(sheet);
            sheet.noteUnknown();
            return findings.size() == before ? Optional.of(made) : Optional.empty();
        } catch (IllegalArgumentException refused) {
            if (findings.size() == before) {
                sheet.note("", IMPOSSIBLE.with(String.valueOf(refused.getMessage())));
            }
            sheet.noteUnknown();
            return Optional.empty();
        }
    }

    private static RenditionProfile profile(SheetKind kind, String id, SheetCursor sheet) {
        var name = new ProfileName(id, sheet.whole("version", 1, 999_999));
        return switch (kind) {
            case HOUSE_FILE -> houseFile(name, sheet);
            case WEB_LADDER ->
                new RenditionProfile.WebLadder(
                        name,
                        sheet.oneOf("scene", List.of(Scene.values())),
                        sheet.objects("rungs").stream().map(ProfileSheet::rung).toList(),
                        sheet.objects("sounds").stream()
                                .map(ProfileSheet::sound)
                                .toList(),
                        level(sheet.object("level")),
                        sheet.objectIfThere("signed").map(ProfileSheet::signer));
            case ONE_FILE ->
                new RenditionProfile.OneFile(
                        name,
                        sheet.oneOf("use", List.of(RenditionProfile.Use.values())),
                        rung(sheet.object("picture")),
                        sound(sheet.object("sound")),
                        level(sheet.object("level")));
            case SOUND_FILE ->
                new RenditionProfile.SoundFile(name, sound(sheet.object("sound")), level(sheet.object("level")));
            case POSTERS ->
                new RenditionProfile.Posters(
                        name,
                        sheet.whole("width", 16, 3840),
                        sheet.whole("height", 16, 2160),
                        sheet.whole("count", 1, 99));
            case SPRITE_SHEET ->
                new RenditionProfile.SpriteSheet(
                        name,
                        sheet.whole("width", 16, 640),
                        sheet.whole("height", 16, 640),
                        sheet.whole("columns", 1, 50),
                        Frames.ofSeconds(sheet.whole("everySeconds", 1, 600)));
            case CAPTIONS ->
                new RenditionProfile.CaptionFiles(
                        name,
                        sheet.objects("files").stream()
                                .map(ProfileSheet::captions)
                                .toList(),
                        sheet.oneOf("stlLetters", List.of(StlLetters.values())));
        };
    }

    private static RenditionProfile houseFile(ProfileName name, SheetCursor sheet) {
        String container = sheet.text("container", Pattern.compile("mxf|mpegts"));
        List<String> arguments = sheet.texts("videoArguments", OPTION).stream()
                .flatMap(option -> Pattern.compile(" ").splitAsStream(option))
                .toList();
        return new RenditionProfile.HouseFile(
                name,
                container,
                new HouseProfile(
                        sheet.whole("width", 16, 3840),
                        sheet.whole("height", 16, 2160),
                        sheet.text("pixelFormat", WORD),
                        sheet.text("videoCodec", WORD),
                        arguments,
                        sheet.text("audioCodec", WORD),
                        sheet.whole("audioTracks", 2, 16),
                        sheet.whole("bitsPerSecond", 1_000_000, 500_000_000),
                        sheet.whole("loudnessTenths", -400, -50),
                        sheet.whole("truePeakTenths", -90, 0),
                        sheet.text("startTimecode", TIMECODE),
                        sheet.text("commercialName", TEXT)),
                sheet.objectIfThere("signed").map(ProfileSheet::signer));
    }

    private static WebRung rung(SheetCursor sheet) {
        WebRung rung = new WebRung(
                orUnnamed(sheet.text("name", ProfileFolder.FOLDER_NAME)),
                even(sheet, "width"),
                even(sheet, "height"),
                sheet.whole("picturesPerSegment", 1, 100),
                sheet.whole("level", 10, 62),
                sheet.whole("quality", 1, 51),
                sheet.whole("mostBits", 10_000, 100_000_000));
        sheet.noteUnknown();
        return rung;
    }

    private static int even(SheetCursor sheet, String field) {
        int size = sheet.whole(field, 16, 3840);
        if (size % 2 != 0) {
            sheet.note(
                    field,
                    Wording.of(
                                    "«%s» жұп сан болуы керек, %d емес.",
                                    "«%s» должно быть чётным, а не %d.", "\"%s\" must be even, not %d.")
                            .with(field, size));
        }
        return size / 2 * 2;
    }

    private static WebSound sound(SheetCursor sheet) {
        WebSound sound = new WebSound(
                orUnnamed(sheet.text("name", ProfileFolder.FOLDER_NAME)),
                sheet.text("codec", Pattern.compile("aac|libopus")),
                sheet.whole("channels", 1, 2),
                sheet.whole("bitsPerSecond", 6_000, 512_000));
        sheet.noteUnknown();
        return sound;
    }

    private static Signer signer(SheetCursor sheet) {
        Signer signer = new Signer(
                sheet.whole("widthPercent", 10, 50),
                sheet.oneOf("corner", List.of(Signer.Corner.values())),
                sheet.whole("marginPercent", 0, 20));
        sheet.noteUnknown();
        return signer;
    }

    private static LevelAim level(SheetCursor sheet) {
        LevelAim level = new LevelAim(sheet.whole("loudnessTenths", -400, -50), sheet.whole("truePeakTenths", -90, 0));
        sheet.noteUnknown();
        return level;
    }

    private static CaptionFormat captions(SheetCursor sheet) {
        CaptionFormat format = sheet.oneOf(
                "format",
                List.of(CaptionFormat.WEBVTT, CaptionFormat.SRT, CaptionFormat.EBU_TT_D, CaptionFormat.EBU_STL));
        sheet.noteUnknown();
        return format;
    }

    private static String orUnnamed(String name) {
        return name.isEmpty() ? "unnamed" : name;
    }
}
