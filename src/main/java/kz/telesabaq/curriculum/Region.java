package kz.telesabaq.curriculum;

import java.util.Arrays;
import kz.telesabaq.findings.Wording;

/**
 * A region or city of republican significance of Kazakhstan: seventeen regions and three cities, a closed list (ISO 3166-2:KZ,
 * edition of November 2022, which gave the regions of 2022 their codes). In order of the code.
 */
public enum Region {
    ABAI("KZ-10", "Абай облысы", "Область Абай", "Abai Region"),
    AKMOLA("KZ-11", "Ақмола облысы", "Акмолинская область", "Akmola Region"),
    AKTOBE("KZ-15", "Ақтөбе облысы", "Актюбинская область", "Aktobe Region"),
    ALMATY_REGION("KZ-19", "Алматы облысы", "Алматинская область", "Almaty Region"),
    ATYRAU("KZ-23", "Атырау облысы", "Атырауская область", "Atyrau Region"),
    WEST_KAZAKHSTAN("KZ-27", "Батыс Қазақстан облысы", "Западно-Казахстанская область", "West Kazakhstan Region"),
    ZHAMBYL("KZ-31", "Жамбыл облысы", "Жамбылская область", "Zhambyl Region"),
    ZHETISU("KZ-33", "Жетісу облысы", "Область Жетісу", "Zhetisu Region"),
    KARAGANDA("KZ-35", "Қарағанды облысы", "Карагандинская область", "Karaganda Region"),
    KOSTANAY("KZ-39", "Қостанай облысы", "Костанайская область", "Kostanay Region"),
    KYZYLORDA("KZ-43", "Қызылорда облысы", "Кызылординская область", "Kyzylorda Region"),
    MANGYSTAU("KZ-47", "Маңғыстау облысы", "Мангистауская область", "Mangystau Region"),
    PAVLODAR("KZ-55", "Павлодар облысы", "Павлодарская область", "Pavlodar Region"),
    NORTH_KAZAKHSTAN("KZ-59", "Солтүстік Қазақстан облысы", "Северо-Казахстанская область", "North Kazakhstan Region"),
    TURKISTAN("KZ-61", "Түркістан облысы", "Туркестанская область", "Turkistan Region"),
    ULYTAU("KZ-62", "Ұлытау облысы", "Область Ұлытау", "Ulytau Region"),
    EAST_KAZAKHSTAN("KZ-63", "Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan Region"),
    ASTANA("KZ-71", "Астана қаласы", "Город Астана", "Astana"),
    ALMATY("KZ-75", "Алматы қаласы", "Город Алматы", "Almaty"),
    SHYMKENT("KZ-79", "Шымкент қаласы", "Город Шымкент", "Shymkent");

    private final String code;
    private final Wording title;

    Region(String code, String kk, String ru, String en) {
        this.code = code;
        this.title = Wording.of(kk, ru, en);
    }

    /** As ISO 3166-2 writes it: {@code KZ-55}. */
    public String code() {
        return code;
    }

    public Wording title() {
        return title;
    }

    /** Reads {@code KZ-55}; anything else is refused. */
    public static Region of(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a region is one of KZ-10 to KZ-79 of ISO 3166-2, not \"" + code + "\""));
    }
}
