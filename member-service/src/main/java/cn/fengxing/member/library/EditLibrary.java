package cn.fengxing.member.library;

import cn.fengxing.kit.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An organisation drafts an item, words it, publishes it and takes it back. */
@ApplicationScoped
public class EditLibrary {

    private final LibraryItems items;
    private final LibraryFiles files;
    private final CountLibrary count;

    EditLibrary(LibraryItems items, LibraryFiles files, CountLibrary count) {
        this.items = items;
        this.files = files;
        this.count = count;
    }

    @Transactional
    public LibraryItemView draft(DraftItemRequest request) {
        items.requireEditor(request.organisationId());
        LibraryItem item = LibraryItem.draft(request.organisationId(), request.item());
        items.persistAndFlush(item);
        files.keep(item.id(), request.item().fileIds());
        return files.view(item);
    }

    /** Where it is counted moves with it. */
    @Transactional
    public LibraryItemView word(UUID id, @Nullable String ifMatch, ItemRequest request) {
        return change(id, ifMatch, item -> {
            count.published(item, -1);
            item.word(request);
            count.published(item, 1);
            files.keep(id, request.fileIds());
        });
    }

    @Transactional
    public LibraryItemView publish(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, item -> {
            item.publish();
            count.published(item, 1);
        });
    }

    @Transactional
    public LibraryItemView withdraw(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, item -> {
            count.published(item, -1);
            item.withdraw();
        });
    }

    private LibraryItemView change(UUID id, @Nullable String ifMatch, Consumer<LibraryItem> how) {
        LibraryItem item = items.edited(id);
        EntityTags.requireMatch(ifMatch, item.version());
        how.accept(item);
        items.flush();
        return files.view(item);
    }
}
