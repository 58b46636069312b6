/**
 * The one grid of all ledgers, made from field definitions. It shows rows that may join several
 * records, sorts, filters, selects, copies, pastes and edits; it never writes: accepted edits go to
 * the screen as one {@link org.jinguo.ui.kit.grid.GridBatch}, of which the view model makes one
 * named Change.
 *
 * <pre>{@code
 * DataGrid<Row> grid = new DataGrid<>("住户", background, texts, List.of(
 *         GridColumn.<Row>of(Ledgers.HOUSEHOLD, "doorNo", r -> r.house().doorNo()).editable(),
 *         GridColumn.<Row>of(Ledgers.PERSON, "idNo", Row::idNo).marked(Row::idProblems),
 *         GridColumn.<Row>of(Ledgers.HOUSEHOLD, "groupId", r -> r.house().groupId())
 *                 .readOnly("...why")));
 * grid.keyedBy(Row::id);                  // rows are found again after setItems
 * grid.freeze(2);                         // the first columns stay in sight
 * grid.onEdit(model::edit);               // GridBatch: label(), edits(), then saved() or failed(..)
 * grid.onOpen(model::open);               // double click or F2 where nothing may be edited
 * grid.onDeleteRows(model::remove);       // Delete on whole rows
 * grid.onMessage(status::say);            // "粘贴 17 行，3 格没收"
 * grid.remember(settings.get("grid.x"), text -> settings.put("grid.x", text));
 * grid.onNewRows(model::newRows, model::refresh); // one more row, typed and pasted into: NewRows
 * grid.setItems(rows);                    // sorts and filters in the background
 * grid.currentProperty(); grid.selectedRows(); grid.select(key); grid.takeFocus();
 * grid.summaryProperty();                 // counts and sums of the selection, for the status line
 * grid.commands();                        // for Screen.commands(): menu and palette
 * grid.leave();                           // commits and hides sensitive values again
 * }</pre>
 */
package org.jinguo.ui.kit.grid;
