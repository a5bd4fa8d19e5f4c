package kz.telesabaq.house.postgres;

/** The embedded database cannot be had; the message says what was attempted and what to do. */
public final class PostgresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostgresException(String message) {
        super(message);
    }

    public PostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
