package kz.telesabaq.curriculum.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Says what an OLE2 container is, since none of them is read. */
final class OldContainer {
    private OldContainer() {}

    static Finding finding(GivenFile file) {
        Place place = Place.file(file.name());
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            Set<String> names = container.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                return SheetFindings.locked(place);
            }
            return names.contains("Workbook") || names.contains("Book")
                    ? SheetFindings.oldFormat(place)
                    : SheetFindings.notATable(place);
        } catch (IOException | RuntimeException broken) {
            return SheetFindings.broken(place);
        }
    }
}
