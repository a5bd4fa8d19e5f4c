package kz.telesabaq.access.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.access.SignInName;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;

/**
 * Judges the name and password somebody chose. Length is what makes a password strong (NIST SP 800-63B): no demand for
 * digits or signs, pasting is welcome.
 */
public final class NewcomerRules {
    /** Fewest characters of a password. */
    public static final int SHORTEST = 10;

    /** bcrypt looks at no more than this many bytes; a Cyrillic letter has two. */
    public static final int MOST_BYTES = 72;

    private static final Place NAME = Place.cell("set-up", 0, "name");
    private static final Place PASSWORD = Place.cell("set-up", 0, "password");

    private NewcomerRules() {}

    /** The name as the house keeps it, or everything that is wrong with name and password at once. */
    public static Reading<SignInName> judge(String name, String password) {
        List<Finding> findings = new ArrayList<>();
        if (!SignInName.isOne(name)) {
            findings.add(Finding.blocks(
                    "access.name",
                    NAME,
                    Wording.of(
                                    "«%s» — кіру атына келмейді.",
                                    "«%s» не подходит как имя для входа.", "\"%s\" cannot be a sign-in name.")
                            .with(name.strip()),
                    Wording.of(
                            "Әріптен басталатын, 2–40 әріп, сан, нүкте немесе сызықшадан тұратын ат жазыңыз.",
                            "Введите от 2 до 40 букв, цифр, точек или дефисов; первой должна быть буква.",
                            "Use 2 to 40 letters, digits, dots or hyphens, beginning with a letter.")));
        }
        int characters = password.codePointCount(0, password.length());
        if (characters < SHORTEST) {
            findings.add(Finding.blocks(
                    "access.password-short",
                    PASSWORD,
                    Wording.of(
                                    "Құпиясөзде %d таңба бар, кемінде %d керек.",
                                    "В пароле символов: %d, а нужно не меньше %d.",
                                    "The password has %d characters, at least %d are needed.")
                            .with(characters, SHORTEST),
                    Wording.of(
                            "Есте қалатын бірнеше сөзді қатар жазыңыз.",
                            "Напишите подряд несколько слов, которые легко запомнить.",
                            "Put a few words in a row that you will remember.")));
        }
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            findings.add(Finding.blocks(
                    "access.password-long",
                    PASSWORD,
                    Wording.of(
                                    "Құпиясөз тым ұзын: %d байт, ең көбі %d.",
                                    "Пароль слишком длинный: %d байт при наибольших %d.",
                                    "The password is too long: %d bytes of at most %d.")
                            .with(bytes, MOST_BYTES),
                    Wording.of(
                            "Қысқартыңыз: 36 кирилл әрпі немесе 72 латын әрпі сыяды.",
                            "Сократите: помещаются 36 букв кириллицы или 72 латинские.",
                            "Shorten it: 36 Cyrillic or 72 Latin letters fit.")));
        }
        if (!name.isBlank()
                && password.strip().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT))) {
            findings.add(Finding.blocks(
                    "access.password-is-name",
                    PASSWORD,
                    Wording.of(
                            "Құпиясөз кіру атымен бірдей.",
                            "Пароль совпадает с именем для входа.",
                            "The password is the sign-in name."),
                    Wording.of("Басқа құпиясөз таңдаңыз.", "Выберите другой пароль.", "Choose another password.")));
        }
        return findings.isEmpty() ? Reading.accepted(new SignInName(name)) : Reading.refused(findings);
    }
}
