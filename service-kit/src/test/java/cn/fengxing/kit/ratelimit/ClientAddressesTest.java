package cn.fengxing.kit.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class ClientAddressesTest {

    private final ClientAddresses addresses = new ClientAddresses(new SmallRyeConfigBuilder()
            .withMapping(LimitSettings.class)
            .withDefaultValue("fengxing.limits.person.requests", "1")
            .withDefaultValue("fengxing.limits.address.requests", "1")
            .withDefaultValue("fengxing.limits.trusted-proxies", "127.0.0.0/8,10.1.0.0/16,::1/128")
            .build()
            .getConfigMapping(LimitSettings.class));

    @Test
    void only_a_trusted_peer_is_believed() {
        assertThat(addresses.of("192.0.2.1", "198.51.100.7")).isEqualTo(addresses.of("192.0.2.1", null));
        assertThat(addresses.of("127.0.0.1", "198.51.100.7")).isEqualTo(addresses.of("198.51.100.7", null));
        assertThat(addresses.of("10.1.9.9", "198.51.100.7")).isEqualTo(addresses.of("198.51.100.7", null));
        assertThat(addresses.of("10.2.0.1", "198.51.100.7")).isEqualTo(addresses.of("10.2.0.1", null));
    }

    @Test
    void only_what_the_trusted_peer_added_counts() {
        assertThat(addresses.of("::1", "1.1.1.1, 198.51.100.7")).isEqualTo(addresses.of("198.51.100.7", null));
        assertThat(addresses.of("127.0.0.1", "localhost")).isEqualTo(addresses.of("127.0.0.1", null));
        assertThat(addresses.of("127.0.0.1", "")).isEqualTo(addresses.of("127.0.0.1", null));
    }

    @Test
    void one_ipv6_subscriber_is_one_client() {
        assertThat(addresses.of("2001:db8:1:2::1", null)).isEqualTo(addresses.of("2001:db8:1:2:ffff::9", null));
        assertThat(addresses.of("2001:db8:1:2::1", null)).isNotEqualTo(addresses.of("2001:db8:1:3::1", null));
    }
}
