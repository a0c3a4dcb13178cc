package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.handler.Handlers;
import cn.fengxing.grievance.tie.DeclaredTies;
import cn.fengxing.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** Whether somebody who has the role for it may handle a case: no tie, and named for it if anybody is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Admission {

    /** Of the rows {@code g} of a list, those about no company that the caller is tied to. */
    public static final String UNTIED = """
            (NOT %s AND NOT EXISTS (
                SELECT FROM chain_company t JOIN known_organisation c ON c.id = t.company_id
                 WHERE t.grievance_id = g.id AND split_part(c.path, '/', 1) = ANY(string_to_array(:tied, ','))))""".formatted(DeclaredTies.BIND);

    /** Of the rows {@code g} of a list, those that the caller may handle as far as ties and named handlers go. */
    public static final String ADMITS =
            "(%s AND (g.hop = 'PLATFORM' AND NOT g.unrouted OR %s))".formatted(Handlers.ADMIT, UNTIED);

    private final Ties ties;
    private final DeclaredTies declared;
    private final Handlers handlers;
    private final Caller caller;

    Admission(Ties ties, DeclaredTies declared, Handlers handlers, Caller caller) {
        this.ties = ties;
        this.declared = declared;
        this.handlers = handlers;
        this.caller = caller;
    }

    boolean admits(Grievance grievance) {
        return (grievance.stay().isAtCompany() || !isTiedTo(grievance)) && handlers.admit(grievance, caller.personId());
    }

    /** By a role at a company of the worker's chain, or by a tie that was declared or recorded. */
    public boolean isTiedTo(Grievance grievance) {
        return ties.bind(grievance) || declared.bind(caller.personId(), grievance.id());
    }

    /** Sets what {@link #ADMITS} asks for. */
    Query bind(Query query) {
        return bindTies(query).setParameter("handler", caller.personId());
    }

    /** Sets what {@link #UNTIED} asks for. */
    public Query bindTies(Query query) {
        return declared.bind(query, caller.personId()).setParameter("tied", String.join(",", ties.companies()));
    }
}
