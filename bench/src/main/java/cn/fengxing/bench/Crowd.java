package cn.fengxing.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Riders of one platform and their mobile branch, told to the service as org-service and member-service would: by events. */
final class Crowd {

    static final String ORGANISATIONS = "fengxing.organisations.v1";
    static final String PEOPLE = "fengxing.people.v1";
    static final int WORKERS = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIVISION = "210102000000";

    private final UUID platform = UUID.randomUUID();
    private final UUID branch = UUID.randomUUID();
    private final List<UUID> workers =
            IntStream.range(0, WORKERS).mapToObj(i -> UUID.randomUUID()).toList();

    List<UUID> workers() {
        return workers;
    }

    /** All that exists before a case is filed. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>(Set.of(platform.toString(), branch.toString()));
        workers.forEach(worker -> ids.add(worker.toString()));
        return ids;
    }

    void publish(String bootstrap) throws JsonProcessingException {
        Map<String, Object> properties = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            for (var event : events()) {
                producer.send(event);
            }
        }
    }

    private List<ProducerRecord<String, String>> events() throws JsonProcessingException {
        List<ProducerRecord<String, String>> events = new ArrayList<>();
        events.add(organisation(platform, "快达平台沈阳公司", "PLATFORM_COMPANY", "CORPORATE"));
        events.add(organisation(branch, "沈河区骑手流动党支部", "MOBILE_BRANCH", "PARTY"));
        for (UUID worker : workers) {
            events.add(person(worker));
        }
        return events;
    }

    private ProducerRecord<String, String> organisation(UUID id, String name, String type, String line)
            throws JsonProcessingException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("organisationId", id);
        data.put("name", name);
        data.put("type", type);
        data.put("line", line);
        data.put("path", id + "/");
        data.put("divisionCode", DIVISION);
        data.put("industries", List.of("FOOD_DELIVERY"));
        data.put("competences", List.of());
        data.put("dissolved", false);
        return event(ORGANISATIONS, "cn.fengxing.organisation.changed.v1", id, data);
    }

    private ProducerRecord<String, String> person(UUID id) throws JsonProcessingException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("personId", id);
        data.put("kindOfWork", "RIDER");
        data.put("platformId", platform);
        data.put("divisionCode", DIVISION);
        data.put("contactBranchId", branch);
        data.put("erased", false);
        data.put("revokedSessions", List.of());
        return event(PEOPLE, "cn.fengxing.person.changed.v1", id, data);
    }

    private static ProducerRecord<String, String> event(String topic, String type, UUID key, Map<String, Object> data)
            throws JsonProcessingException {
        data.put("version", 1);
        var event = new ProducerRecord<>(topic, key.toString(), JSON.writeValueAsString(data));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/bench",
                        "ce_specversion",
                        "1.0",
                        "ce_type",
                        type,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}
