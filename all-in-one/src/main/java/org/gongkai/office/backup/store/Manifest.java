package org.gongkai.office.backup.store;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is in a backup.
 *
 * @param layout how it is laid out; this program knows {@link #LAYOUT}
 * @param format which data directories it was taken from
 * @param program the version that made it; null when it did not run from its package
 * @param takenAt the moment whose state it holds
 * @param head where the log ends in it
 * @param schemas the version of each schema
 * @param tables in the order in which they can be filled
 * @param closedYears the years whose figures are fixed
 * @param erased who was erased up to then
 */
public record Manifest(
        int layout,
        String format,
        @Nullable String program,
        Instant takenAt,
        Head head,
        SortedMap<String, String> schemas,
        List<Table> tables,
        List<Sequence> sequences,
        List<Year> closedYears,
        Files attachments,
        List<Erasure> erased) {

    /** Changes when older programs could misread a backup. */
    public static final int LAYOUT = 1;

    /** The end of the log: the last record and its check code (校验码), in hex. */
    public record Head(long position, String hash) {}

    /**
     * A table in a file.
     *
     * @param name with its schema
     * @param columns in the order of the file, separated by commas
     * @param file below the backup's folder
     * @param octets of the file
     * @param sha256 of the file, in hex
     */
    public record Table(String name, String columns, String file, long rows, long octets, String sha256) {}

    /** A sequence and the last number it gave. */
    public record Sequence(String name, long last) {}

    /**
     * A closed year.
     *
     * @param position the record that closed it
     * @param figures SHA-256 of its sums of bookings, reckoned from the log: {@code closed-years.sql}
     * @param printed SHA-256 of the table as the office served it, to the octet; null when no office ran
     */
    public record Year(
            int agency,
            int year,
            int revision,
            long position,
            String figures,
            @Nullable String printed) {

        /** The same with its table. */
        public Year printed(@Nullable String sha256) {
            return new Year(agency, year, revision, position, figures, sha256);
        }
    }

    /** The sealed files: how many, how large together, SHA-256 of the list of their check codes. */
    public record Files(long count, long octets, String sha256) {}

    /** Somebody whose key was destroyed. */
    public record Erasure(UUID subject, Instant erasedAt) {}

    /** What the backup holds in octets, the manifest aside. */
    public long octets() {
        return attachments.octets() + tables.stream().mapToLong(Table::octets).sum();
    }

    /** The table of this name. */
    public long rows(String table) {
        return tables.stream()
                .filter(each -> each.name().equals(table))
                .mapToLong(Table::rows)
                .sum();
    }
}
