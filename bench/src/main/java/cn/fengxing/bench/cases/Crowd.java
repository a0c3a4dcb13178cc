package cn.fengxing.bench.cases;

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
public final class Crowd {

    public static final String ORGANISATIONS = "fengxing.organisations.v1";
    public static final String PEOPLE = "fengxing.people.v1";
    public static final int WORKERS = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIVISION = "210102000000";

    /** For the whole province, so that a case at the company has somewhere to go on. */
    private static final String PROVINCE = "210000000000";

    private final UUID platform = UUID.randomUUID();
    private final UUID bureau = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final UUID branch = UUID.randomUUID();
    private final List<UUID> workers =
            IntStream.range(0, WORKERS).mapToObj(i -> UUID.randomUUID()).toList();

    public List<UUID> workers() {
        return workers;
    }

    public UUID branch() {
        return branch;
    }

    public UUID platform() {
        return platform;
    }

    public UUID committee() {
        return committee;
    }

    /** All that exists before a case is filed. */
    public Set<String> ids() {
        Set<String> ids =
                new HashSet<>(Set.of(platform.toString(), branch.toString(), bureau.toString(), committee.toString()));
        workers.forEach(worker -> ids.add(worker.toString()));
        return ids;
    }

    public void publish(String bootstrap) throws JsonProcessingException {
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
        events.add(organisation(bureau, "辽宁省人社厅", "REGULATOR", "GOVERNMENT"));
        events.add(organisation(committee, "辽宁省委两新工委", "WORKING_COMMITTEE", "PARTY"));
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
        data.put("divisionCode", id.equals(bureau) || id.equals(committee) ? PROVINCE : DIVISION);
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
