package kz.telesabaq.looks;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;

/** How bright the screens are. */
public enum Scheme {
    /** As the machine of the reader is set. */
    SYSTEM("system", ColorScheme.Value.LIGHT_DARK),
    LIGHT("light", ColorScheme.Value.LIGHT),
    DARK("dark", ColorScheme.Value.DARK),
    /** Dark and dense, for walls of screens in a dim room. */
    CONTROL_ROOM("control-room", ColorScheme.Value.DARK);

    /** Cookie that keeps a person's choice in their browser. */
    public static final String COOKIE = "tsq-scheme";

    private final String key;
    private final ColorScheme.Value value;

    Scheme(String key, ColorScheme.Value value) {
        this.key = key;
        this.value = value;
    }

    /** As written in the cookie and in text keys. */
    public String key() {
        return key;
    }

    public ColorScheme.Value value() {
        return value;
    }

    /** The scheme of a key; {@link #SYSTEM} for anything else. */
    public static Scheme keyed(String key) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.key.equals(key))
                .findFirst()
                .orElse(SYSTEM);
    }
}
