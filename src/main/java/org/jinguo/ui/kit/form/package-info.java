/**
 * The form beside a grid, made from the field definitions: entries, keys, problems, drafts, and
 * picking a person. Knows the model and no store, and no ledger but that of people.
 */
package org.jinguo.ui.kit.form;
