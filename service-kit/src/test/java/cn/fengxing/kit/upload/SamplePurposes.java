package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.content.FileType;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two purposes of no feature: photos that whoever holds a role reads, and lists that nobody reads again. */
final class SamplePurposes {

    static final String PHOTO = "SAMPLE_PHOTO";
    static final String LIST = "SAMPLE_LIST";
    static final Duration RETENTION = Duration.ofDays(30);

    private SamplePurposes() {}

    @Singleton
    static class Photos implements AttachmentPurpose {

        @Override
        public String code() {
            return PHOTO;
        }

        @Override
        public Set<FileType> types() {
            return FileType.photos();
        }

        @Override
        public long maxBytes() {
            return 4 << 20;
        }

        @Override
        public void requireMaySend(Caller caller) {
            caller.personId();
        }

        @Override
        public boolean mayRead(Caller caller, UUID subjectId) {
            return !caller.organisations(Role.ADVISER).isEmpty();
        }
    }

    @Singleton
    static class Lists implements AttachmentPurpose {

        @Override
        public String code() {
            return LIST;
        }

        @Override
        public Set<FileType> types() {
            return EnumSet.of(FileType.CSV, FileType.XLSX, FileType.PDF);
        }

        @Override
        public long maxBytes() {
            return 16 << 20;
        }

        @Override
        public Optional<Duration> retention() {
            return Optional.of(RETENTION);
        }

        @Override
        public void requireMaySend(Caller caller) {
            caller.requireAny(Role.REGULATOR);
        }

        @Override
        public boolean mayRead(Caller caller, UUID subjectId) {
            return false;
        }
    }
}
