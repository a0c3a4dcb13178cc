package cn.fengxing.grievance.suggestion.wish;

import cn.fengxing.grievance.suggestion.RecipientKind;
import cn.fengxing.grievance.suggestion.Suggestion;
import cn.fengxing.grievance.suggestion.Suggestions;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the wishes that are shown; ordered by fives, so that no order tells what the count does not. */
@ApplicationScoped
@Transactional
public class Wishes {

    private static final Place TOP = new Place(Integer.MAX_VALUE, new UUID(-1, -1));

    private final EntityManager entities;
    private final Suggestions suggestions;
    private final MeToo meToo;
    private final Caller caller;

    Wishes(EntityManager entities, Suggestions suggestions, MeToo meToo, Caller caller) {
        this.entities = entities;
        this.suggestions = suggestions;
        this.meToo = meToo;
        this.caller = caller;
    }

    /** Where a list goes on. */
    record Place(int meTooAtLeast, UUID id) {}

    /** What to look for; null is any. */
    record Where(
            @Nullable String divisionCode,
            @Nullable RecipientKind recipientKind,
            @Nullable UUID recipientId) {}

    public WishView get(UUID id) {
        UUID me = caller.personId();
        return view(suggestions.get(id), me);
    }

    Page<WishView> page(Where where, PageRequest page) {
        UUID me = caller.personId();
        Place after = page.after(Place.class).orElse(TOP);
        List<WishView> found = entities
                .createNativeQuery("""
                        SELECT * FROM suggestion
                         WHERE public_text IS NOT NULL AND (me_too / 5, id) < (:fives, :id)
                           AND starts_with(division_code, :division)
                           AND (CAST(:kind AS text) IS NULL OR recipient_kind = CAST(:kind AS text))
                           AND (CAST(:recipient AS uuid) IS NULL OR recipient_id = CAST(:recipient AS uuid))
                         ORDER BY me_too / 5 DESC, id DESC LIMIT :limit""", Suggestion.class)
                .setParameter("fives", after.meTooAtLeast() / 5)
                .setParameter("id", after.id())
                .setParameter("division", where.divisionCode() == null ? "" : DivisionCode.prefix(where.divisionCode()))
                .setParameter(
                        "kind",
                        where.recipientKind() == null
                                ? null
                                : where.recipientKind().name())
                .setParameter(
                        "recipient",
                        where.recipientId() == null ? null : where.recipientId().toString())
                .setParameter("limit", page.limit() + 1)
                .getResultList()
                .stream()
                .map(wish -> view((Suggestion) wish, me))
                .toList();
        return Page.of(found, page, wish -> new Place(wish.meTooAtLeast(), wish.id()));
    }

    private WishView view(Suggestion wish, UUID me) {
        String text = wish.publicText();
        return new WishView(
                wish.id(),
                wish.recipient().recipientKind(),
                wish.recipient().recipientId(),
                wish.recipient().divisionCode(),
                text == null ? "" : text,
                wish.state(),
                wish.outcome(),
                Suggestion.inFives(wish.meToo()),
                meToo.joined(me, wish.id()));
    }
}
