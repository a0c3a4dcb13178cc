package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.station.StoredJson;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A community publishes what it offers. */
@ApplicationScoped
public class PublishServiceList {

    private final Caller caller;
    private final OrganisationTree tree;
    private final ServiceLists lists;
    private final StoredJson json;
    private final Moments moments;

    PublishServiceList(Caller caller, OrganisationTree tree, ServiceLists lists, StoredJson json, Moments moments) {
        this.caller = caller;
        this.tree = tree;
        this.lists = lists;
        this.json = json;
        this.moments = moments;
    }

    @Transactional
    public ServiceList publish(PublishServiceListRequest request) {
        caller.require(request.organisationId(), ServiceLists.PUBLISHERS);
        lists.requireKnownStations(request.items());
        String division = tree.find(request.organisationId())
                .orElseThrow(CommonProblems::notFound)
                .divisionCode();
        ServiceList list = ServiceList.publish(
                request.organisationId(),
                String.valueOf(division),
                request.title(),
                json.write(new ServiceItems(request.items())),
                moments.now().instant());
        lists.persistAndFlush(list);
        return list;
    }
}
