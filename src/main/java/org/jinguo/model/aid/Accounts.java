package org.jinguo.model.aid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.person.Person;

/**
 * Which account was given for whom (K65). It grows while a roster is read, so that its rows are
 * held against each other too.
 */
public final class Accounts {

    private final Map<Long, Use> byPayment = new HashMap<>();
    private final Map<String, List<Use>> byNumber = new HashMap<>();

    /**
     * An account as a payment gives it.
     *
     * @param payment identity of the payment
     * @param year its year
     * @param recipient who receives it
     * @param number 账(卡)号
     * @param holder 户名; null or blank when not told
     * @param relation of the holder to the recipient; null or blank when not told
     * @param trusted names of guardian and agent, null where there is none
     */
    public record Use(
            long payment,
            int year,
            Recipient recipient,
            String number,
            String holder,
            String relation,
            List<String> trusted) {

        /** The account of a payment to a person; empty when it gives none or does not stand. */
        static Optional<Use> of(AidPayment payment, Person person) {
            return AidRules.isBlank(payment.acctNo()) || !payment.state().stands()
                    ? Optional.empty()
                    : Optional.of(new Use(
                            payment.id(),
                            payment.yearNo(),
                            new Recipient(person.id(), person.name(), person.idNo()),
                            payment.acctNo(),
                            payment.acctName(),
                            payment.acctRelation(),
                            trusted(payment.guardianName(), payment.agentName())));
        }

        /** The names of those who may receive for someone. */
        public static List<String> trusted(String guardian, String agent) {
            List<String> names = new ArrayList<>(2);
            for (String name : new String[] {guardian, agent}) {
                if (!AidRules.isBlank(name)) {
                    names.add(name);
                }
            }
            return names;
        }

        /** Whose it is said to be; empty where only the relation of its holder is told. */
        private Optional<String> owner() {
            return AidRules.isBlank(holder)
                    ? Optional.of(recipient.name()).filter(n -> AidRules.isBlank(relation))
                    : Optional.of(holder);
        }

        /** Whether both are told to be one person's account, or one receives for the other. */
        private boolean agrees(Use other) {
            return owner().isEmpty()
                    || other.owner().isEmpty()
                    || owner().equals(other.owner())
                    || trusted.contains(other.recipient.name())
                    || other.trusted.contains(recipient.name());
        }
    }

    /**
     * Who receives.
     *
     * @param id identity of the record
     * @param name name
     * @param idNo citizen ID; null or blank when not known
     */
    public record Recipient(long id, String name, String idNo) {

        private boolean is(Recipient other) {
            return id == other.id || !AidRules.isBlank(idNo) && Objects.equals(idNo, other.idNo);
        }
    }

    /** Adds an account; what the same payment gave before is void. */
    public void add(Use use) {
        Use before = byPayment.put(use.payment(), use);
        if (before != null) {
            byNumber.get(before.number()).remove(before);
        }
        byNumber.computeIfAbsent(use.number(), k -> new ArrayList<>(1)).add(use);
    }

    /** Adds the account of a payment to a person, if it gives one. */
    public void add(AidPayment payment, Person person) {
        Use.of(payment, person).ifPresent(this::add);
    }

    /** The first use of a payment's account for someone else that nothing explains. */
    Optional<Use> clash(AidPayment payment, Person person) {
        return Use.of(payment, person)
                .flatMap(own -> byNumber.getOrDefault(own.number(), List.of()).stream()
                        .filter(other -> other.payment() != payment.id())
                        .filter(other -> !other.recipient().is(own.recipient()))
                        .filter(other -> !own.agrees(other))
                        .findFirst());
    }
}
