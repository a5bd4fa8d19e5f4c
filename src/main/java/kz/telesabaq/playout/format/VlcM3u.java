package kz.telesabaq.playout.format;

import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/**
 * Extended M3U with VLC's options. VLC leaves a clip one frame early at {@code stop-time}, so this list is for looking and
 * for standby machines, not for air to the frame ({@code docs/formats/m3u.md}).
 */
final class VlcM3u implements ListWriter {

    @Override
    public byte[] write(Rundown rundown, MediaPaths paths) {
        var lines = new StringBuilder("#EXTM3U\n");
        lines.append("#PLAYLIST:%s %s rev %d\n".formatted(rundown.channel().id(), rundown.day(), rundown.revision()));
        for (RundownEntry entry : rundown.entries()) {
            lines.append("#EXTINF:%s,%s\n".formatted(entry.length().toSeconds(), Titles.of(entry)));
            if (entry.clip().length().isLongerThan(entry.length())) {
                lines.append(
                        "#EXTVLCOPT:stop-time=%s\n".formatted(entry.length().toSeconds()));
            }
            lines.append(paths.of(entry.clip())).append('\n');
        }
        return PlayoutFormat.utf8(lines.toString());
    }
}
