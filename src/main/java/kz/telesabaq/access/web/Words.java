package kz.telesabaq.access.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.findings.Wording;

/** What the pages before the desk say. */
final class Words {
    private static final Map<String, Wording> ALL = Map.ofEntries(
            Map.entry("house", Wording.of("Телесабақ", "Телесабак", "Telesabaq")),
            Map.entry(
                    "slogan",
                    Wording.of(
                            "Екі арнадағы мектеп сабақтары",
                            "Школьные уроки на двух телеканалах",
                            "School lessons on two television channels")),
            Map.entry("signIn", Wording.of("Кіру", "Вход", "Sign in")),
            Map.entry("enter", Wording.of("Кіру", "Войти", "Sign in")),
            Map.entry("name", Wording.of("Кіру аты", "Имя для входа", "Sign-in name")),
            Map.entry("password", Wording.of("Құпиясөз", "Пароль", "Password")),
            Map.entry(
                    "wrong",
                    Wording.of(
                            "Кіру аты немесе құпиясөз дұрыс емес. Пернетақта тілін тексеріп, қайта жазыңыз.",
                            "Имя или пароль неверны. Проверьте раскладку клавиатуры и введите снова.",
                            "The name or the password is not right. Check the keyboard layout and try again.")),
            Map.entry("bye", Wording.of("Сіз шықтыңыз.", "Вы вышли.", "You are signed out.")),
            Map.entry(
                    "welcome",
                    Wording.of(
                            "Дайын. Енді жаңа атыңызбен кіріңіз.",
                            "Готово. Теперь войдите под новым именем.",
                            "Done. Now sign in with your new name.")),
            Map.entry("setUp", Wording.of("Алғашқы іске қосу", "Первый запуск", "First run")),
            Map.entry(
                    "setUpWhy",
                    Wording.of(
                            "Әзірге мұнда ешкім тіркелмеген. Таңдаған атыңыз бен құпиясөзіңіз сізді осы жүйенің әкімшісі етеді.",
                            "Здесь пока никто не зарегистрирован. С выбранным именем и паролем вы станете администратором системы.",
                            "Nobody is registered here yet. With the name and password you choose you become its administrator.")),
            Map.entry(
                    "passwordHint",
                    Wording.of(
                            "Кемінде 10 таңба; бірнеше сөз қатар жазылса жақсы.",
                            "Не меньше 10 символов; хорошо подходят несколько слов подряд.",
                            "At least 10 characters; a few words in a row are good.")),
            Map.entry("become", Wording.of("Әкімші болу", "Стать администратором", "Become administrator")),
            Map.entry("toSignIn", Wording.of("Кіру бетіне", "К странице входа", "To the sign-in page")),
            Map.entry("languages", Wording.of("Тіл", "Язык", "Language")),
            Map.entry(
                    "toGuide",
                    Wording.of("Көрермендерге: бағдарлама", "Зрителям: программа", "For viewers: the guide")));

    private Words() {}

    /** Every text in the language, by its key, as the page template asks for it. */
    static Map<String, String> in(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        ALL.forEach((key, wording) -> texts.put(key, wording.in(locale)));
        return texts;
    }
}
