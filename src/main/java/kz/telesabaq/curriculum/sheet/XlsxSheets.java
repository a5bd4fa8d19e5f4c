package kz.telesabaq.curriculum.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kz.telesabaq.curriculum.build.PlanSheet;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Reads XLSX and XLSM workbooks as a stream, so that a sheet formatted down to its last row costs nothing. */
final class XlsxSheets {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";
    private static final String MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final String BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    /** A sheet unpacks to far less; what unpacks to more is made to fill the memory. */
    private static final long LARGEST_PART = 200L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private XlsxSheets() {}

    static Reading<List<PlanSheet>> read(GivenFile file) {
        Place place = Place.file(file.name());
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            return read(file.name(), place, workbook);
        } catch (TooLarge large) {
            return Reading.refused(SheetFindings.tooManyCells(place, large.limit()));
        } catch (OpenXML4JException | IOException | XMLStreamException | RuntimeException broken) {
            return Reading.refused(isBomb(broken) ? SheetFindings.bomb(place) : SheetFindings.broken(place));
        }
    }

    private static Reading<List<PlanSheet>> read(String name, Place place, OPCPackage workbook)
            throws OpenXML4JException, IOException, XMLStreamException {
        var findings = new ArrayList<Finding>();
        switch (contentType(workbook)) {
            case MAIN, TEMPLATE -> {}
            case MACROS -> findings.add(SheetFindings.macros(place));
            case BINARY -> {
                return Reading.refused(SheetFindings.oldFormat(place));
            }
            default -> {
                return Reading.refused(SheetFindings.notATable(place));
            }
        }
        var reader = new XSSFReader(workbook);
        reader.setUseReadOnlySharedStringsTable(true);
        var cells = new XlsxCells(reader.getSharedStringsTable(), reader.getStylesTable());
        Set<String> hidden = HiddenSheets.of(reader.getWorkbookData());
        var sheets = new ArrayList<PlanSheet>();
        var parts = reader.getSheetIterator();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                PlanSheet sheet = cells.read(name, parts.getSheetName(), part);
                if (!sheet.rows().isEmpty()) {
                    sheets.add(sheet);
                    if (hidden.contains(sheet.name())) {
                        findings.add(SheetFindings.sheetHidden(Place.file(sheet.where())));
                    }
                }
            }
        }
        return Reading.accepted(sheets, findings);
    }

    private static String contentType(OPCPackage workbook) {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackagePart part : workbook.getPartsByRelationshipType(type)) {
                return part.getContentType();
            }
        }
        return "";
    }

    private static boolean isBomb(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && (message.contains("Zip bomb") || message.contains("max entry size"))) {
                return true;
            }
        }
        return false;
    }

    /** More rows or cells than any lesson plan has. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int limit;

        TooLarge(int limit) {
            super("more than " + limit + " rows or cells");
            this.limit = limit;
        }

        int limit() {
            return limit;
        }
    }
}
