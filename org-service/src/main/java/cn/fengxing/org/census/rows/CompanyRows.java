package cn.fengxing.org.census.rows;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.kit.tabular.Verdict;
import cn.fengxing.org.census.EntryStanding;
import cn.fengxing.org.census.LedgerDelta;
import cn.fengxing.org.census.ties.LinkNewEntries;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Judges rows of the list of companies against the ledger, and against the rows before them. */
@Singleton
public class CompanyRows implements RowKind {

    private final KnownCompanies known;
    private final CompanyWrites writes;
    private final LinkNewEntries links;

    CompanyRows(KnownCompanies known, CompanyWrites writes, LinkNewEntries links) {
        this.known = known;
        this.writes = writes;
        this.links = links;
    }

    @Override
    public List<Column> columns() {
        return CompanyColumns.ALL;
    }

    @Override
    public Supplier<Outcome> read(List<RowReading> rows, Scope scope) {
        List<Judged> judged = new ArrayList<>(rows.size());
        List<CompanyRow> readable = new ArrayList<>(rows.size());
        for (RowReading row : rows) {
            CompanyRow.read(row, scope).ifPresentOrElse(readable::add, () -> judged.add(Judged.refused(row)));
        }
        return () -> take(readable, judged);
    }

    private Outcome take(List<CompanyRow> readable, List<Judged> judged) {
        CompanyDrafts drafts = new CompanyDrafts();
        known.met(readable).forEach(drafts::known);
        NearRows near = near(readable, drafts);
        for (int i = 0; i < readable.size(); i++) {
            judged.add(judge(readable.get(i), i, drafts, near));
        }
        judged.sort(Comparator.comparingLong(Judged::row));
        return new Outcome(judged, write(drafts));
    }

    /** Only rows that met nothing by code or name are looked for among what is near. */
    private NearRows near(List<CompanyRow> rows, CompanyDrafts drafts) {
        Map<Integer, CompanyRow> unmet = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            CompanyRow row = rows.get(i);
            if (drafts.ofCode(row).isEmpty() && drafts.ofName(row).isEmpty()) {
                unmet.put(i, row);
            }
        }
        return new NearRows(unmet.isEmpty() ? Map.of() : known.near(unmet));
    }

    private Judged judge(CompanyRow row, int number, CompanyDrafts drafts, NearRows near) {
        List<Known> ofCode = drafts.ofCode(row);
        Optional<Known> ofName = drafts.ofName(row);
        if (!ofCode.isEmpty()) {
            Known met = ofCode.get(0);
            if (Nearness.mayBeRenamed(met.nameKey(), row.key().key())) {
                return tell(row, met, drafts);
            }
            return ofName.isPresent()
                    ? tell(row.withoutCode(), ofName.get(), drafts)
                    : suspect(row, drafts, near, speaking(met, drafts), true);
        }
        if (ofName.isPresent()) {
            return tell(row, ofName.get(), drafts);
        }
        Optional<Known> alike = near.alike(row, number);
        if (alike.isPresent()) {
            return suspect(row, drafts, near, alike.get(), false);
        }
        Known made = Known.first(Ids.next(), row, EntryStanding.ACTIVE);
        drafts.make(made, row.likeness());
        near.add(made, row.likeness());
        return Judged.of(row.source(), Verdict.NEW, made.id());
    }

    private static Judged tell(CompanyRow row, Known met, CompanyDrafts drafts) {
        if (met.standing() == EntryStanding.UNDECIDED) {
            return Judged.of(row.source(), Verdict.POSSIBLE_DUPLICATE, met.id());
        }
        Known speaking = speaking(met, drafts);
        Known told = met == speaking ? met.told(row) : speaking.toldAsOther(row);
        if (told.equals(speaking)) {
            return Judged.of(row.source(), Verdict.SAME, speaking.id());
        }
        drafts.put(told);
        return Judged.of(row.source(), Verdict.CHANGED, speaking.id());
    }

    private static Judged suspect(CompanyRow row, CompanyDrafts drafts, NearRows near, Known other, boolean sameCode) {
        Known made = Known.first(Ids.next(), row, EntryStanding.UNDECIDED);
        drafts.make(made, row.likeness());
        near.add(made, row.likeness());
        Nearness nearness = Nearness.of(row.likeness(), Likeness.of(other));
        drafts.suspect(new CompanyDrafts.Pair(made.id(), other.id(), sameCode, nearness));
        return Judged.of(row.source(), Verdict.POSSIBLE_DUPLICATE, made.id());
    }

    private static Known speaking(Known met, CompanyDrafts drafts) {
        return met.mergedInto() == null ? met : drafts.get(met.mergedInto());
    }

    private LedgerDelta write(CompanyDrafts drafts) {
        List<Known> made = drafts.made();
        List<Known> changed = drafts.changed();
        writes.insert(made, drafts::likeness);
        writes.update(changed, drafts::likeness);
        writes.suspect(drafts.pairs());
        LedgerDelta delta = new LedgerDelta();
        changed.forEach(entry -> delta.replace(
                java.util.Objects.requireNonNull(drafts.before(entry.id())).state(), entry.state()));
        Map<java.util.UUID, Known.Coverage> covered = new HashMap<>();
        if (!made.isEmpty()) {
            links.link(made.stream().collect(Collectors.toMap(Known::id, Known::name)))
                    .forEach(link -> covered.put(link.entryId(), new Known.Coverage(link.organised(), true)));
        }
        made.forEach(entry -> delta.replace(
                null,
                entry.covered(covered.getOrDefault(entry.id(), Known.Coverage.NONE))
                        .state()));
        return delta;
    }
}
