package cn.fengxing.member.development.casefile;

import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person's development file. Erasure seals it, as the rules on members' files ask. */
@ApplicationScoped
class HeldFile implements Holding {

    private final CaseFiles files;
    private final Progress progress;
    private final SealFiles sealFiles;

    HeldFile(CaseFiles files, Progress progress, SealFiles sealFiles) {
        this.files = files;
        this.progress = progress;
        this.sealFiles = sealFiles;
    }

    /** The file, as the export shows it. */
    @Label("发展党员档案")
    record HeldDevelopment(
            @Label("阶段") String stage,
            @Label("出生日期") LocalDate birthDate,
            @Label("流动人员") boolean mobile,
            @Label("已完成的步骤") String steps,
            @Label("已收到的材料") String documents) {}

    @Override
    public String name() {
        return "development";
    }

    @Override
    public List<HeldDevelopment> held(UUID personId) {
        return files.ofAllAccounts(personId).stream().map(this::shown).toList();
    }

    private HeldDevelopment shown(CaseFile file) {
        String steps = progress.steps(file.id()).stream()
                .map(done -> done.step().chinese() + " " + done.on())
                .collect(Collectors.joining("；"));
        String documents =
                progress.documents(file.id()).stream().map(Document::chinese).collect(Collectors.joining("、"));
        return new HeldDevelopment(
                progress.course(file).stage().chinese(),
                files.content(file).birthDate(),
                file.mobile(),
                steps,
                documents);
    }

    @Override
    public void erase(UUID personId) {
        sealFiles.of(personId);
    }

    /** Of two files each stays where it is: which one counts, the branches decide. */
    @Override
    public List<String> move(UUID from, UUID to) {
        return files.of(to).isPresent()
                ? List.of()
                : files.of(from).stream().map(file -> handOver(file, to)).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        files.of(to).filter(file -> moved.contains(file.id().toString())).ifPresent(file -> handOver(file, from));
    }

    private String handOver(CaseFile file, UUID to) {
        files.seal(file, files.content(file).of(to));
        return file.id().toString();
    }
}
