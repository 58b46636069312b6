/**
 * The data folder: H2 through jOOQ, the journal of named Changes that is the truth, snapshots, and
 * one store per model package. Nothing writes to a table except through a Change; no jOOQ record
 * leaves this room.
 */
package org.jinguo.store;
