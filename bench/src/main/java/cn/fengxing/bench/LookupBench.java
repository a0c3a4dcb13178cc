package cn.fengxing.bench;

import cn.fengxing.bench.Lookups.Query;
import cn.fengxing.bench.Ratio.Better;
import java.nio.file.Path;
import java.util.List;

/**
 * One person of a million by phone: through the keyed hash, computed as member-service computes it, against an index on numbers
 * in the clear.
 */
final class LookupBench implements Measurement {

    private static final int ROUNDS = 7;
    private static final double SECONDS = 3;
    private static final double WARM_UP_SECONDS = 5;
    private static final String SEALED = "by keyed hash";
    private static final String PLAIN = "in the clear";

    private static final String SELECT = """
            SELECT id, phone, name, kind_of_work, platform_id, partner_id, division_code, contact_branch_id, placed, registered_at,
                   erased_at, tokens_valid_from, version FROM %s = ?""";

    @Override
    public String name() {
        return "lookup";
    }

    @Override
    public Report run() throws Exception {
        System.out.println("Starting PostgreSQL and setting up a million people");
        try (LookupSetting setting = new LookupSetting(Path.of(System.getProperty("fengxing.root", ".")));
                Lookups lookups = new Lookups(setting.access())) {
            Query sealed = new Query(
                    SELECT.formatted("person WHERE phone_index"),
                    n -> List.of(setting.index(n % LookupSetting.PEOPLE)));
            Query plain = new Query(
                    SELECT.formatted("plain_person WHERE phone"),
                    n -> List.of(setting.phone(n % LookupSetting.PEOPLE)));
            lookups.run(sealed, WARM_UP_SECONDS);
            lookups.run(plain, WARM_UP_SECONDS);
            Rounds rounds = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                measure(rounds, PLAIN, lookups, plain, setting);
                measure(rounds, SEALED, lookups, sealed, setting);
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
            return report(rounds);
        }
    }

    private static void measure(Rounds rounds, String way, Lookups lookups, Query query, LookupSetting setting)
            throws Exception {
        double database = setting.databaseCpu();
        double perSecond = lookups.run(query, SECONDS);
        rounds.add(way + "/s", perSecond);
        rounds.add("CPU ms per " + way, (setting.databaseCpu() - database) / (perSecond * SECONDS) * 1_000);
    }

    private static Report report(Rounds rounds) {
        return new Report(
                "lookup",
                List.of(new Ratio(
                        "time by keyed hash / in the clear",
                        rounds.median(PLAIN + "/s") / rounds.median(SEALED + "/s"),
                        Better.LOWER,
                        1.5,
                        1.2)),
                rounds.medians());
    }
}
