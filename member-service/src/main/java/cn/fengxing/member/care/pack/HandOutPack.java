package cn.fengxing.member.care.pack;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.qr.QrPicture;
import cn.fengxing.kit.rotatingcode.RotatingCode;
import cn.fengxing.kit.rotatingcode.RotatingCodes;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.care.CareRejected;
import cn.fengxing.member.care.Programme;
import cn.fengxing.member.care.Programmes;
import cn.fengxing.member.care.figures.CountCare;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker shows a code; whoever gives out packs scans it. */
@ApplicationScoped
public class HandOutPack {

    private static final String PURPOSE = "CARE_PACK";

    private final Programmes programmes;
    private final PackClaims claims;
    private final PackStocks stocks;
    private final RotatingCodes codes;
    private final Entitled entitled;

    HandOutPack(Programmes programmes, PackClaims claims, PackStocks stocks, RotatingCodes codes, Entitled entitled) {
        this.programmes = programmes;
        this.claims = claims;
        this.stocks = stocks;
        this.codes = codes;
        this.entitled = entitled;
    }

    /** Who asks, and what is counted. */
    @ApplicationScoped
    static class Entitled {

        private final Caller caller;
        private final People people;
        private final CountCare count;
        private final Clock clock;

        Entitled(Caller caller, People people, CountCare count, Clock clock) {
            this.caller = caller;
            this.people = people;
            this.count = count;
            this.clock = clock;
        }

        UUID caller() {
            return caller.personId();
        }

        void require(Programme programme) {
            programme.requireOpen();
            programme.requireFor(people.living(caller.personId())
                    .orElseThrow(CommonProblems::notFound)
                    .kindOfWork());
        }

        void count(Programme programme) {
            count.pack(programme, Today.by(clock));
        }
    }

    /** The caller's own code, for the next half minute. */
    @Transactional
    public PackCodeView code(UUID programmeId) {
        UUID me = entitled.caller();
        Programme programme = withPacks(programmes.get(programmeId));
        entitled.require(programme);
        PackClaims.Claim claim = claims.of(programmeId, me);
        RotatingCode code = codes.current(PURPOSE, claim.id());
        String svg = QrPicture.of(code.scan()).svg();
        return new PackCodeView(claim.number(), claim.handedOut(), code.scan(), code.digits(), code.renewAt(), svg);
    }

    @Transactional
    public void handOut(UUID programmeId, HandOutRequest request) {
        Programme programme = withPacks(programmes.run(programmeId));
        PackClaims.Claim claim = shown(programmeId, request)
                .filter(found -> codes.accepts(PURPOSE, found.id(), request.code()))
                .orElseThrow(() -> new FieldRejected("code", "code-not-current"));
        if (!claims.handOut(claim.id())) {
            throw new CareRejected.HandedOut();
        }
        if (!stocks.post(programmeId, request.stationId(), Movement.HANDED_OUT, 1)) {
            throw new CareRejected.PacksShort();
        }
        entitled.count(programme);
    }

    private Optional<PackClaims.Claim> shown(UUID programmeId, HandOutRequest request) {
        @Nullable Long number = request.number();
        return number == null
                ? codes.subject(PURPOSE, request.code()).flatMap(id -> claims.byId(programmeId, id))
                : claims.byNumber(programmeId, number);
    }

    static Programme withPacks(Programme programme) {
        if (!programme.kind().packs()) {
            throw new CareRejected.NoPacks();
        }
        return programme;
    }
}
