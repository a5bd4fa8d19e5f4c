package kz.telesabaq.curriculum.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.telesabaq.curriculum.build.PlanCell;
import kz.telesabaq.curriculum.build.PlanRow;
import kz.telesabaq.curriculum.build.PlanSheet;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one sheet: values as a reader sees them, formulas by the value stored with them. */
final class XlsxCells {
    /** Rows with something in them. */
    static final int MOST_ROWS = 50_000;

    static final int MOST_CELLS = 2_000_000;
    private static final int FIGURES_EXCEL_KEEPS = 15;
    private static final int WIDEST = 256;

    private final SharedStrings strings;
    private final StylesTable styles;

    XlsxCells(SharedStrings strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    PlanSheet read(String file, String name, InputStream part) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
        var rows = new ArrayList<PlanRow>();
        var merged = new ArrayList<CellRangeAddress>();
        var hiddenRows = new TreeSet<Integer>();
        var hiddenColumns = new TreeSet<Integer>();
        int cells = 0;
        int number = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "col" -> hide(xml, hiddenColumns);
                case "row" -> {
                    number = whole(xml.getAttributeValue(null, "r"), number + 1);
                    boolean hidden = isTrue(xml.getAttributeValue(null, "hidden"));
                    PlanRow row = row(xml, number);
                    if (!row.cells().isEmpty()) {
                        rows.add(row);
                        cells += row.cells().size();
                        if (hidden) {
                            hiddenRows.add(number);
                        }
                    }
                    if (rows.size() > MOST_ROWS) {
                        throw new XlsxSheets.TooLarge(MOST_ROWS);
                    }
                    if (cells > MOST_CELLS) {
                        throw new XlsxSheets.TooLarge(MOST_CELLS);
                    }
                }
                case "mergeCell" ->
                    Optional.ofNullable(xml.getAttributeValue(null, "ref"))
                            .map(CellRangeAddress::valueOf)
                            .ifPresent(merged::add);
                default -> {}
            }
        }
        return new PlanSheet(file, name, MergedCells.filledDown(rows, merged), hiddenRows, hiddenColumns);
    }

    private static void hide(XMLStreamReader xml, Set<Integer> hidden) {
        if (isTrue(xml.getAttributeValue(null, "hidden"))) {
            int first = whole(xml.getAttributeValue(null, "min"), 1);
            int last = Math.min(WIDEST, whole(xml.getAttributeValue(null, "max"), first));
            for (int column = first; column <= last; column++) {
                hidden.add(column - 1);
            }
        }
    }

    private PlanRow row(XMLStreamReader xml, int number) throws XMLStreamException {
        var cells = new TreeMap<Integer, PlanCell>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String address = xml.getAttributeValue(null, "r");
                column = address == null ? column + 1 : new CellReference(address).getCol();
                int at = column;
                cell(xml).filter(cell -> at < WIDEST).ifPresent(cell -> cells.put(at, cell));
            }
        }
        return new PlanRow(number, cells);
    }

    private Optional<PlanCell> cell(XMLStreamReader xml) throws XMLStreamException {
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        int style = whole(xml.getAttributeValue(null, "s"), 0);
        boolean formula = false;
        Optional<String> value = Optional.empty();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = Optional.of(xml.getElementText());
                    case "t" -> value = Optional.of(value.orElse("") + xml.getElementText());
                    case "rPh" -> skip(xml);
                    default -> {}
                }
            }
        }
        if (value.isEmpty()) {
            return formula ? Optional.of(new PlanCell("=", PlanCell.Kind.UNCOUNTED)) : Optional.empty();
        }
        PlanCell cell = cell(type, style, value.get());
        return cell.text().isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private PlanCell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> PlanCell.text(strings.getItemAt(whole(value.strip(), 0)).getString());
            case "e" -> new PlanCell(value, PlanCell.Kind.ERROR);
            case "b" -> PlanCell.text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> new PlanCell(value.length() > 10 ? value.substring(0, 10) : value, PlanCell.Kind.DATE);
            case "str", "inlineStr" -> PlanCell.text(value);
            default -> number(style, value.strip());
        };
    }

    private PlanCell number(int style, String value) {
        BigDecimal number;
        try {
            number = new BigDecimal(value).round(new MathContext(FIGURES_EXCEL_KEEPS));
        } catch (NumberFormatException odd) {
            return PlanCell.text(value);
        }
        if (isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return new PlanCell(
                    DateUtil.getLocalDateTime(number.doubleValue())
                            .toLocalDate()
                            .toString(),
                    PlanCell.Kind.DATE);
        }
        boolean readable = Math.abs(number.scale()) <= 2 * FIGURES_EXCEL_KEEPS;
        return new PlanCell(readable ? number.stripTrailingZeros().toPlainString() : value, PlanCell.Kind.NUMBER);
    }

    private boolean isDate(int style) {
        if (style <= 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle look = styles.getStyleAt(style);
        return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
    }

    /** Passes over the reading aid of East Asian text. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private static int whole(@Nullable String attribute, int otherwise) {
        return attribute == null ? otherwise : Integer.parseInt(attribute);
    }
}
