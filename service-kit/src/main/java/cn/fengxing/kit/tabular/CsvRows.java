package cn.fengxing.kit.tabular;

import cn.fengxing.kit.encoding.DecodedText;
import cn.fengxing.kit.encoding.LineTooLong;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** RFC 4180, and what office programs make of it: other separators, rows of other lengths. */
final class CsvRows extends TableRows {

    /** Characters of one record; a quote that is never closed would otherwise swallow the file. */
    private static final int LONGEST_RECORD = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;

    CsvRows(Path file) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(separator(file))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(new DecodedText(file));
        records = reader.iterator();
    }

    /** The commonest of the three in the first line. */
    private static char separator(Path file) throws IOException {
        try (BufferedReader text = new BufferedReader(new DecodedText(file))) {
            String first = text.readLine();
            char separator = ',';
            for (char candidate : new char[] {'\t', ';'}) {
                if (first != null && count(first, candidate) > count(first, separator)) {
                    separator = candidate;
                }
            }
            return separator;
        } catch (LineTooLong e) {
            throw new UnreadableTable("line-too-long");
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    @Override
    @Nullable
    TableRow read() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csv = records.next();
            return new TableRow(csv.getStartingLineNumber(), csv.getFields());
        } catch (CsvParseException e) {
            throw new UnreadableTable("not-csv");
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof LineTooLong ? new UnreadableTable("line-too-long") : e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
