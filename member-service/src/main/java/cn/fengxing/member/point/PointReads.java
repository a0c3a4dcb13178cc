package cn.fengxing.member.point;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.qr.QrPicture;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Points for everybody, and what is on their posters. */
@ApplicationScoped
public class PointReads {

    private final RegistrationPoints points;
    private final Clock clock;
    private final String publicAddress;

    PointReads(
            RegistrationPoints points,
            Clock clock,
            @ConfigProperty(name = "fengxing.public-address", defaultValue = "https://fengxing.cn")
                    String publicAddress) {
        this.points = points;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    @Transactional
    public PointView get(UUID id) {
        return points.findByIdOptional(id).map(this::view).orElseThrow(CommonProblems::notFound);
    }

    @Transactional
    public PointView byCode(String code) {
        return points.byCode(code).map(this::view).orElseThrow(CommonProblems::notFound);
    }

    @Transactional
    public Page<PointView> list(@Nullable String divisionCode, PageRequest page) {
        String prefix = divisionCode == null ? null : DivisionCode.prefix(divisionCode);
        var rows = points.in(prefix, page.after(UUID.class).orElse(new UUID(0, 0)), page.limit() + 1);
        return Page.of(rows.stream().map(this::view).toList(), page, PointView::id);
    }

    /** The address at which the point is read; it names the point and nobody. */
    @Transactional
    public QrPicture poster(UUID id) {
        return QrPicture.of(publicAddress + "/m/points/" + get(id).code());
    }

    private PointView view(RegistrationPoint point) {
        return point.view(ZonedDateTime.now(clock.withZone(Today.SHANGHAI)));
    }
}
