package org.jinguo.ui.ledger;

import org.jinguo.model.person.Person;

/**
 * A person and what she is.
 *
 * @param person the person
 * @param leader whether she leads a group on the day looked at
 * @param aided whether she was ever paid aid
 */
record PersonRow(Person person, boolean leader, boolean aided) {

    long id() {
        return person.id();
    }
}
