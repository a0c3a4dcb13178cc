package cn.fengxing.member.development.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is sealed of a file.
 *
 * @param contacts member ids of one or two full members (培养联系人)
 * @param introducers member ids of two full members (入党介绍人)
 */
public record FileContent(UUID personId, LocalDate birthDate, List<UUID> contacts, List<UUID> introducers) {

    public FileContent withContacts(List<UUID> members) {
        return new FileContent(personId, birthDate, List.copyOf(members), introducers);
    }

    public FileContent withIntroducers(List<UUID> members) {
        return new FileContent(personId, birthDate, contacts, List.copyOf(members));
    }

    public FileContent of(UUID otherPerson) {
        return new FileContent(otherPerson, birthDate, contacts, introducers);
    }
}
