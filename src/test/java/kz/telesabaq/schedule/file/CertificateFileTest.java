package kz.telesabaq.schedule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.CertificateWords;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.GoodPlan;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.rules.Rule;
import kz.telesabaq.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateFileTest {
    private static final String PAPERS = "a0".repeat(32);
    private static final PlanningBrief BRIEF = PlanningBrief.of(
            new Curriculum(GoodPlan.YEAR.calendar(), GoodPlan.YEAR.channels(), GoodPlan.YEAR.courses(), PAPERS),
            PlanningProfile.usual());
    private static final PlanDocument DOCUMENT = PlanDocument.of(
            BRIEF, new YearPlan("2026-27", PAPERS, GoodPlan.whole().plan().placements()), Origin.ofSeed(7));
    private static final Certificate RIGHT = CertificateFile.certify(BRIEF, DOCUMENT);

    @Test
    void looksLikeTheGoldenFile() throws IOException {
        Golden.matches("formats/certificate.json", CertificateFile.bytes(RIGHT));
    }

    @Test
    void isReadByPeopleInThreeLanguages() throws IOException {
        var lines = CertificateWords.of(
                RIGHT, PlanChecker.RULES.stream().collect(Collectors.toMap(Rule::name, Rule::sentence)));

        Golden.matches(
                "formats/certificate.kk.txt",
                text(lines.stream().map(Wording::kk).toList()));
        Golden.matches(
                "formats/certificate.ru.txt",
                text(lines.stream().map(Wording::ru).toList()));
        Golden.matches(
                "formats/certificate.en.txt",
                text(lines.stream().map(Wording::en).toList()));
    }

    private static String text(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void namesThePlanFileByItsSha256() {
        assertThat(RIGHT.inputs().plan()).isEqualTo(CertificateFile.fingerprint(PlanFile.bytes(DOCUMENT)));
        assertThat(CertificateFile.fingerprint("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aCertificateThatSaysTheSameHasNoDifferences(@TempDir Path folder) throws IOException {
        var file = folder.resolve("certificate.json");

        CertificateFile.write(file, RIGHT);

        assertThat(CertificateFile.compare(file, RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hardBreaches\": 0 | \"hardBreaches\": 1 | c.json:8:hardBreaches",
                "\"seed\": 7 | \"seed\": 8 | c.json:5:origin.seed",
                "\"planned\": 44, \"bound\": 44 | \"planned\": 44, \"bound\": 43 | c.json:11:bounds[0].bound",
                "\"all\": [1170, 650] | \"all\": [1170, 651] | c.json:81:counts.all[1]",
                "\"all\": [1170, 650] | \"all\": [1170] | c.json:81:counts.all[1]",
                "\"all\": [1170, 650] | \"all\": [1170, 650, 5] | c.json:81:counts.all[2]",
                "\"papers\" | \"paper\" | c.json:6:paper",
                "\"hardBreaches\": 0 | \"hardBreaches\": {} | c.json:8:hardBreaches",
            })
    void everyDifferenceIsAFindingOnItsLine(String right, String wrong, String place) {
        var text = new String(CertificateFile.bytes(RIGHT), StandardCharsets.UTF_8);
        assertThat(text).contains(right);

        var findings = compare(text.replace(right, wrong));

        assertThat(findings).isNotEmpty().allMatch(Finding::isBlocking);
        assertThat(findings.getFirst().rule()).isEqualTo("certificate.says-otherwise");
        assertThat(findings.getFirst().place()).hasToString(place);
    }

    @Test
    void aDifferenceShowsWhatIsSaidAndWhatIsRight() {
        var text = new String(CertificateFile.bytes(RIGHT), StandardCharsets.UTF_8);

        assertThat(compare(text.replace("\"hardBreaches\": 0", "\"hardBreaches\": 5"))
                        .getFirst()
                        .sentence()
                        .en())
                .isEqualTo("The certificate says 5, the files say 0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"format\": \"telesabaq-plan\"}", "{\"format\": 5}"})
    void whatIsNoCertificateIsRefused(String text) {
        assertThat(compare(text)).extracting(Finding::rule).containsExactly("certificate.not-a-certificate");
    }

    @Test
    void aFileThatIsNotThereIsAFinding(@TempDir Path folder) throws IOException {
        assertThat(CertificateFile.compare(folder.resolve("nowhere.json"), RIGHT))
                .extracting(Finding::rule)
                .containsExactly("certificate.no-file");
        Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xcf, (byte) 0xf0, '}'});
        assertThat(CertificateFile.compare(folder.resolve("latin.json"), RIGHT))
                .extracting(Finding::rule)
                .containsExactly("certificate.not-a-certificate");
    }

    private static List<Finding> compare(String text) {
        return CertificateFile.compare("c.json", text.getBytes(StandardCharsets.UTF_8), RIGHT);
    }
}
