/**
 * The one door of the store to the disk: every write, force, rename and delete of journal, mark,
 * snapshots and database goes through {@link org.jinguo.store.disk.Disk}, so that rights, forcing
 * and interrupts are seen to in one place, and tests can let each of them fail. Nothing here knows
 * what the bytes mean.
 */
package org.jinguo.store.disk;
