package kz.telesabaq.planted;

import com.google.ortools.Loader;
import de.siegmar.fastcsv.reader.CsvReader;
import net.bramp.ffmpeg.ProcessFunction;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.sshd.server.SshServer;
import org.bytedeco.javacpp.Pointer;
import org.jcodec.common.io.SeekableByteChannel;
import org.quartz.Job;
import org.thymeleaf.TemplateEngine;
import picocli.CommandLine;

/** Foreign libraries outside their rooms. */
record StrayLibraries(
        Loader solver,
        CsvReader<?> csv,
        ProcessFunction ffmpeg,
        TarArchiveEntry archive,
        Workbook sheets,
        Pointer bytedeco,
        SeekableByteChannel jcodec,
        SshServer sftp,
        Job quartz,
        TemplateEngine templates,
        CommandLine picocli) {}
