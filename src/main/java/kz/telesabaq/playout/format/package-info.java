/**
 * A rundown in the words of playout systems, byte-identical on every run; and our own list read back.
 *
 * <p>A new format is one class that implements {@link kz.telesabaq.playout.format.ListWriter}, one line in {@link
 * kz.telesabaq.playout.format.PlayoutFormat}, its page in {@code docs/formats} and its golden file; the tests name what is
 * missing. Publishing, the HTTP pull and the command line know formats only through that registry.
 */
@NamedInterface("format")
@NullMarked
package kz.telesabaq.playout.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
