package kz.telesabaq.transcode.profiles;

import java.util.regex.Pattern;

/**
 * Names one state of a profile: {@code xdcam-hd422@1}. A changed profile has a higher version, so that what was made under the
 * old one is known for what it is.
 *
 * @param id kebab-case; also the file's name
 * @param version 1 and up
 */
public record ProfileName(String id, int version) {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProfileName {
        if (!WRITTEN.matcher(id).matches()) {
            throw new IllegalArgumentException("a profile has a kebab-case name, not \"" + id + "\"");
        }
        if (version < 1) {
            throw new IllegalArgumentException("versions of a profile count from 1, not " + version);
        }
    }

    /** Reads {@code xdcam-hd422@1}. */
    public static ProfileName parse(String text) {
        int at = text.indexOf('@');
        if (at < 0 || !text.substring(at + 1).matches("\\d{1,6}")) {
            throw new IllegalArgumentException("a profile is named like xdcam-hd422@1, not \"" + text + "\"");
        }
        return new ProfileName(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
