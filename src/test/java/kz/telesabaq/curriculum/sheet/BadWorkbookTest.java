package kz.telesabaq.curriculum.sheet;

import static kz.telesabaq.curriculum.sheet.Book.aBook;
import static kz.telesabaq.curriculum.sheet.Book.found;
import static kz.telesabaq.curriculum.sheet.Book.written;
import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.telesabaq.curriculum.build.PlanChoices;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadWorkbookTest {
    private static final String KK = "ktp/kk-05-math.csv";

    @TempDir
    Path tmp = Path.of("");

    private Path year = Path.of("");

    @BeforeEach
    void aYear() {
        year = aSchoolYear().in(tmp);
    }

    private static Book aSoundBook() {
        return aBook().sheet("KK-05-MATH").row("№", "Тоқсан", "Тақырып").row(1, 1, "Сандар");
    }

    private List<String> foundIn(GivenFile file) {
        return found(PlanImport.look(year, List.of(file), PlanChoices.none()));
    }

    @Test
    void aWorkbookOfExcel97IsNamedAsSuch() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("KK-05-MATH").createRow(0).createCell(0).setCellValue("№");
            old.write(bytes);
        }
        assertThat(foundIn(new GivenFile("ktp.xls", bytes.toByteArray())))
                .containsExactly("BLOCKS workbook-old ktp.xls");
    }

    @Test
    void aLockedWorkbookIsNamedAsSuch() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var workbook = OPCPackage.open(
                            new ByteArrayInputStream(aSoundBook().named("x").bytes()));
                    var to = encryptor.getDataStream(container)) {
                workbook.save(to);
            }
            container.writeFilesystem(out);
        }
        assertThat(foundIn(new GivenFile("ktp.xlsx", out.toByteArray())))
                .containsExactly("BLOCKS workbook-locked ktp.xlsx");
    }

    @Test
    void macrosAreIgnoredAndSaid() {
        var book = aSoundBook();
        book.poi().setWorkbookType(XSSFWorkbookType.XLSM);
        var look = PlanImport.look(year, List.of(book.named("ktp.xlsm")), PlanChoices.none());
        assertThat(found(look)).contains("NOTES workbook-macros ktp.xlsm");
        assertThat(look.files()).containsOnlyKeys(KK);
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        var zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        var bomb = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(
                        new ByteArrayInputStream(aSoundBook().named("x").bytes()));
                var out = new ZipOutputStream(bomb)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
                for (int i = 0; i < 300 && entry.getName().endsWith("sheet1.xml"); i++) {
                    out.write(zeros);
                }
                out.closeEntry();
            }
        }
        assertThat(foundIn(new GivenFile("bomb.xlsx", bomb.toByteArray())))
                .containsExactly("BLOCKS workbook-unpacks-too-large bomb.xlsx");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 100, 1_000, 2_000})
    void aTruncatedWorkbookIsBroken(int length) {
        byte[] cut = Arrays.copyOf(aSoundBook().named("x").bytes(), length);
        assertThat(foundIn(new GivenFile("cut.xlsx", cut))).containsExactly("BLOCKS workbook-broken cut.xlsx");
    }

    @Test
    void aPictureADocumentAndAnEmptyFileAreNoWorkbooks() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(foundIn(new GivenFile("a.png", png))).containsExactly("BLOCKS not-a-workbook a.png");
        assertThat(foundIn(new GivenFile("a.xlsx", new byte[0]))).containsExactly("BLOCKS workbook-empty a.xlsx");
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            out.closeEntry();
        }
        assertThat(foundIn(new GivenFile("a.ods", zip.toByteArray())))
                .hasSize(1)
                .allMatch(line -> line.startsWith("BLOCKS ") && line.endsWith(" a.ods"));
        assertThat(foundIn(new GivenFile("a.csv", "Добрый день!".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("BLOCKS header-missing a.csv");
        assertThat(foundIn(aBook().sheet("KK-05-MATH").named("e.xlsx")))
                .containsExactly("BLOCKS workbook-empty e.xlsx");
    }

    @Test
    void aFileOverTwentyMegabytesIsNotOpened() {
        assertThat(foundIn(new GivenFile("huge.xlsx", new byte[(20 << 20) + 1])))
                .containsExactly("BLOCKS workbook-too-large huge.xlsx");
    }

    @Test
    void errorsAndUncomputedFormulasAreFoundAtTheirCells() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "Оқу мақсаты", "Минут")
                .row(1, 1, "=A1&\"x\"", "5.1.1.1", 12)
                .row(2, 1, "Сандар", "5.1.1.1", 12)
                .row("=A3+1", 1, "Бөлшектер", "5.1.1.1", 12)
                .with(sheet -> sheet.getRow(2).getCell(4).setCellErrorValue((byte) 23))
                .into(year);
        assertThat(found(look))
                .contains(
                        "BLOCKS formula-uncounted book.xlsx!KK-05-MATH:2:C2",
                        "BLOCKS cell-error book.xlsx!KK-05-MATH:3:E3",
                        "BLOCKS formula-uncounted book.xlsx!KK-05-MATH:4:A4");
        assertThat(look.files()).isEmpty();
        assertThat(look.isAcceptable()).isFalse();
    }

    @Test
    void aComputedFormulaIsReadByItsValue() {
        var book = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып")
                .row(1, 1, "Сандар")
                .row("=A2+1", 1, "=CONCATENATE(\"Жай \",\"бөлшек\")");
        book.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(written(book.into(year), KK).get(2)).startsWith("2,1,Жай бөлшек,");
    }

    @Test
    void aCodeThatExcelTurnedIntoADateIsNotGuessedAt() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "Оқу мақсаты")
                .row(1, 1, "Сандар", 1)
                .with(sheet -> {
                    var style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    sheet.getRow(1).getCell(3).setCellValue(LocalDate.of(2001, 1, 5));
                    sheet.getRow(1).getCell(3).setCellStyle(style);
                })
                .into(year);
        assertThat(found(look)).contains("BLOCKS objective-became-date book.xlsx!KK-05-MATH:2:D2");
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndSaid() {
        var book = aSoundBook().row(2, 1, "Бөлшектер");
        book.with(sheet -> {
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
        });
        book.sheet("RU-05-MATH").row("№", "Четверть", "Тема").row(1, 1, "Числа");
        book.poi().setSheetHidden(1, true);
        var look = book.into(year);
        assertThat(found(look))
                .contains(
                        "WARNS column-hidden book.xlsx!KK-05-MATH:1:B1",
                        "WARNS rows-hidden book.xlsx!KK-05-MATH:3",
                        "WARNS sheet-hidden book.xlsx!RU-05-MATH");
    }

    @Test
    void aTitleOfFiveHundredLettersIsReadAndSaid() {
        var look = aSoundBook().row(2, 1, "Ә".repeat(500)).into(year);
        assertThat(found(look)).contains("WARNS topic-long book.xlsx!KK-05-MATH:3:C3");
        assertThat(look.isAcceptable()).isTrue();
        var tooLong = aSoundBook().row(2, 1, "Ә".repeat(1_001)).into(year);
        assertThat(found(tooLong)).contains("BLOCKS cell-too-long book.xlsx!KK-05-MATH:3:C3");
    }

    @Test
    void aLessonLongerThanTheRasterIsNotedAtItsCellAndTakesALongerSlot() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "Минут")
                .row("1", "1", "Сандар", "16")
                .into(year);
        assertThat(found(look)).contains("NOTES lesson-longer-than-raster book.xlsx!KK-05-MATH:2:D2");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, Сандар, 12, BLOCKS not-a-lesson-number book.xlsx!KK-05-MATH:2:A2",
        "бес, 1, Сандар, 12, BLOCKS not-a-lesson-number book.xlsx!KK-05-MATH:2:A2",
        "1.5, 1, Сандар, 12, BLOCKS not-a-lesson-number book.xlsx!KK-05-MATH:2:A2",
        "1, 5, Сандар, 12, BLOCKS quarter-out-of-range book.xlsx!KK-05-MATH:2:B2",
        "1, ақпан, Сандар, 12, BLOCKS quarter-out-of-range book.xlsx!KK-05-MATH:2:B2",
        "1, 1, Сандар, 0, BLOCKS not-minutes book.xlsx!KK-05-MATH:2:D2",
        "1, 1, Сандар, ұзақ, BLOCKS not-minutes book.xlsx!KK-05-MATH:2:D2",
        "2, 1, Сандар, 12, BLOCKS numbering-hole book.xlsx!KK-05-MATH:2:A2"
    })
    void aWrongCellIsFoundAtItsAddress(String number, String quarter, String topic, String minutes, String finding) {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "Минут")
                .row(number, quarter, topic, minutes)
                .into(year);
        assertThat(found(look)).contains(finding);
        assertThat(look.isAcceptable()).isFalse();
    }

    @Test
    void everythingWrongComesAtOnceAndNothingIsHalfRead() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "Минут")
                .row("x", 9, "", 999)
                .row(2, 1, "Сандар", 12)
                .row("", 1, "Пайыз", 12)
                .into(year);
        assertThat(found(look))
                .containsExactly(
                        "BLOCKS not-a-lesson-number book.xlsx!KK-05-MATH:2:A2",
                        "BLOCKS quarter-out-of-range book.xlsx!KK-05-MATH:2:B2",
                        "BLOCKS topic-missing book.xlsx!KK-05-MATH:2:C2",
                        "BLOCKS not-minutes book.xlsx!KK-05-MATH:2:D2",
                        "NOTES other-language-kept book.xlsx!KK-05-MATH:3:C3",
                        "BLOCKS lesson-number-missing book.xlsx!KK-05-MATH:4:A4");
        assertThat(look.files()).isEmpty();
    }

    @Test
    void onePlanThatBlocksKeepsTheOthersOut() {
        var look = aSoundBook()
                .sheet("RU-05-MATH")
                .row("№", "Четверть", "Тема")
                .row(1, 7, "Числа")
                .into(year);
        assertThat(look.isAcceptable()).isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(look::takeOver).isInstanceOf(IllegalStateException.class);
        assertThat(year.resolve(KK)).content().contains("4,3,Пайыз");
    }

    @Test
    void theSameCourseTwiceIsRefused() {
        var book = aSoundBook()
                .sheet("kk-05-math (2)")
                .row("№", "Тоқсан", "Тақырып")
                .row(1, 1, "Сандар");
        assertThat(found(book.into(year))).contains("BLOCKS course-handed-in-twice book.xlsx!kk-05-math (2)");
    }

    @Test
    void whatNobodySeesIsTakenOutAndSaid() {
        var look =
                aSoundBook().row(2, 1, "Бө\u00ADлшек\u200Bтер\u00A0мен\nсандар").into(year);
        assertThat(written(look, KK).get(2)).startsWith("2,1,Бөлшектер мен сандар,");
        assertThat(found(look)).contains("NOTES unseen-removed book.xlsx!KK-05-MATH:3:C3");
    }

    @Test
    void aPlanWithoutQuartersForANewCourseSaysWhatIsMissing() {
        var fresh = aSchoolYear().without("ktp/kk-05-math.csv").in(tmp.resolve("fresh"));
        var look =
                aBook().sheet("KK-05-MATH").row("№", "Тақырып").row(1, "Сандар").into(fresh);
        assertThat(found(look)).contains("BLOCKS quarter-missing-in-plan book.xlsx!KK-05-MATH:2");
    }

    @Test
    void aPlanThatWasMissingMakesTheYearWhole() {
        var fresh = aSchoolYear().without("ktp/kk-05-math.csv").in(tmp.resolve("fresh"));
        var look = aSoundBook().into(fresh);
        assertThat(look.isAcceptable()).isTrue();
        look.takeOver();
        assertThat(kz.telesabaq.curriculum.file.CurriculumFolder.read(fresh).isAccepted())
                .isTrue();
    }

    @Test
    void aYearThatIsNotThereIsAFinding() {
        assertThat(found(aSoundBook().into(tmp.resolve("nowhere")))).containsExactly("BLOCKS folder-missing nowhere");
    }

    @Test
    @Tag("slow")
    void aSheetOfTwentyThousandRowsIsReadWhole() {
        var book = aBook().sheet("KK-05-MATH").row("№", "Тоқсан", "Тақырып (қаз)", "Тема (рус)", "Оқу мақсаты");
        for (int i = 1; i <= 20_000; i++) {
            book.row(i % 999 + 1, 1 + i % 4, "Тақырып " + i, "Тема " + i, "5.1.1." + i % 90);
        }
        GivenFile file = book.named("book.xlsx");
        var look = PlanImport.look(year, List.of(file), PlanChoices.none());
        assertThat(look.drafts().getFirst().lessons()).hasSize(20_000);
        assertThat(look.isAcceptable()).isFalse();
    }

    @Test
    @Tag("slow")
    void aSheetFormattedToItsLastRowCostsNothing() {
        var book = aSoundBook();
        book.with(sheet -> {
            for (int i = 2; i < 60_000; i++) {
                sheet.createRow(i).setHeightInPoints(20);
            }
        });
        assertThat(book.into(year).files()).containsOnlyKeys(KK);
    }

    @Test
    @Tag("slow")
    void moreRowsThanAnyPlanHasAreRefused() {
        var book = aSoundBook();
        for (int i = 0; i < 50_001; i++) {
            book.row(i);
        }
        assertThat(found(book.into(year))).containsExactly("BLOCKS workbook-too-many-cells book.xlsx");
    }
}
