package kz.telesabaq.command;

import java.net.BindException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The server could not start; the message is the sentence for the person at the terminal. */
final class StartFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartFault(RuntimeException cause, int port) {
        super(sentence(cause, port), cause);
    }

    private static String sentence(Throwable cause, int port) {
        for (@Nullable Throwable fault = cause; fault != null; fault = fault.getCause()) {
            if (fault instanceof BindException
                    || fault.getClass().getSimpleName().toLowerCase(Locale.ROOT).contains("portinuse")) {
                return "port %d is taken by another program. Choose another with --port.".formatted(port);
            }
        }
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
