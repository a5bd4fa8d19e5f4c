package kz.telesabaq.transcode.verify;

import java.util.List;
import java.util.Map;

/**
 * What is known of one thing, held against what is expected of it.
 *
 * @param what as complaints call it
 * @param complaints grows with everything that is otherwise
 */
record Facts(String what, Map<String, String> known, List<String> complaints) {

    void expect(String fact, String expected) {
        String found = known.getOrDefault(fact, "unknown");
        if (!found.equals(expected)) {
            complaints.add("%s: %s is %s, not %s".formatted(what, fact, found, expected));
        }
    }
}
