package org.jinguo.store;

import java.util.Optional;

/**
 * A record that was changed since a Change.
 *
 * @param id its identity
 * @param then how it stood after that Change; empty when there was none
 * @param now how it stands; empty when it was removed
 * @param seq the last Change that touched it
 */
public record Since<R extends Record>(long id, Optional<R> then, Optional<R> now, long seq) {}
