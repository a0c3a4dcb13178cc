package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads of files: the applicant's own, and those of the branch and the committee, who are on record. */
@ApplicationScoped
public class FileReads {

    private final FileAccess access;
    private final Kept kept;
    private final Advance advance;
    private final AuditTrail audit;
    private final Clock clock;

    FileReads(FileAccess access, Kept kept, Advance advance, AuditTrail audit, Clock clock) {
        this.access = access;
        this.kept = kept;
        this.advance = advance;
        this.audit = audit;
        this.clock = clock;
    }

    /** What there is to read. */
    @ApplicationScoped
    static class Kept {

        private final Caller caller;
        private final CaseFiles files;
        private final Progress progress;

        Kept(Caller caller, CaseFiles files, Progress progress) {
            this.caller = caller;
            this.files = files;
            this.progress = progress;
        }

        CaseFile mine() {
            return files.of(caller.personId()).orElseThrow(CommonProblems::notFound);
        }

        CaseFile unsealed(UUID id) {
            return files.unsealed(id).orElseThrow(CommonProblems::notFound);
        }

        List<CaseFile> within(Set<UUID> branches, Set<UUID> committees, UUID after, int limit) {
            return files.within(branches, committees, after, limit);
        }

        List<FileSummaryView> summaries(List<CaseFile> rows, LocalDate today) {
            files.fetchKeys(rows);
            Map<UUID, Integer> done =
                    progress.counts(rows.stream().map(CaseFile::id).toList());
            return rows.stream()
                    .map(file -> FileSummaryView.of(file, files.content(file), done.get(file.id()), today))
                    .toList();
        }
    }

    @Transactional
    public FileView mine() {
        return advance.view(kept.mine());
    }

    @Transactional
    public FileView of(UUID id) {
        access.requireRole();
        CaseFile file = kept.unsealed(id);
        access.require(file);
        audit.record("read-development-file", "development-file", id.toString(), null);
        return advance.view(file);
    }

    @Transactional
    public Page<FileSummaryView> list(PageRequest page) {
        access.requireRole();
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        List<CaseFile> rows = kept.within(access.branches(), access.committees(), after, page.limit() + 1);
        Page<CaseFile> found = Page.of(rows, page, CaseFile::id);
        audit.record("list-development-files", "development-file", "list", null);
        return new Page<>(kept.summaries(found.items(), Today.by(clock)), found.next());
    }
}
