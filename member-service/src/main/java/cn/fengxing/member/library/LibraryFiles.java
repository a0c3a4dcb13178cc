package cn.fengxing.member.library;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.AttachmentLinks;
import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.attachment.KeptAttachments;
import cn.fengxing.kit.attachment.LinkUse;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The texts themselves, as PDF; of what is public everybody reads them. */
@Singleton
class LibraryFiles implements AttachmentPurpose {

    static final int MOST = 5;

    private static final String CODE = "LIBRARY_FILE";
    private static final long MAX_BYTES = 20 << 20;

    private final LibraryItems items;
    private final KeptAttachments attachments;
    private final AttachmentLinks links;

    LibraryFiles(LibraryItems items, KeptAttachments attachments, AttachmentLinks links) {
        this.items = items;
        this.attachments = attachments;
        this.links = links;
    }

    void keep(UUID itemId, List<UUID> fileIds) {
        attachments.exactly(CODE, itemId, fileIds);
    }

    LibraryItemView view(LibraryItem item) {
        List<LibraryItemView.LibraryFileView> files =
                attachments.of(CODE, item.id()).stream().map(this::shown).toList();
        return new LibraryItemView(item.summary(), files, item.version());
    }

    private LibraryItemView.LibraryFileView shown(Attachment file) {
        String href = links.link(file.id(), LinkUse.DOWNLOAD).href();
        return new LibraryItemView.LibraryFileView(file.id(), file.name(), file.size(), href);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<FileType> types() {
        return Set.of(FileType.PDF);
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.requireAny(LibraryItems.EDITORS);
    }

    @Override
    public boolean mayRead(Caller caller, UUID itemId) {
        return items.findByIdOptional(itemId).filter(items::isSeen).isPresent();
    }
}
