package cn.fengxing.kit.personal;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.LaunchMode;
import java.util.Optional;

/** Master keys for plain tests of other packages. */
public final class MasterKeysForTests {

    private MasterKeysForTests() {}

    public static MasterKeys published() {
        return new MasterKeys(Optional.empty(), new RunMode(false, LaunchMode.TEST));
    }
}
