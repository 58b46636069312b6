package org.jinguo.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.grid.GridColumn;
import org.jinguo.ui.kit.page.PlaceCells;
import org.jinguo.ui.kit.page.PlaceReader;

/** The columns of the people: all fields of the ledger, and what a person is. */
final class PeopleColumns {

    private static final List<String> RARE = List.of("phone2", "ethnicity", "address");

    private final PeopleViewModel model;
    private final Viewpoint viewpoint;
    private final PlaceCells places;

    PeopleColumns(PeopleViewModel model) {
        this.model = model;
        this.viewpoint = model.viewpoint();
        this.places = new PlaceCells(viewpoint, "villageId");
    }

    List<GridColumn<PersonRow>> all() {
        List<GridColumn<PersonRow>> columns = new ArrayList<>();
        for (Field field : Ledgers.PERSON.fields()) {
            columns.add(column(field));
        }
        columns.add(1, roles());
        return columns;
    }

    private GridColumn<PersonRow> roles() {
        Field field = Field.of("roles", Messages.get("ui.ledger.person.roles"), FieldKind.TEXT)
                .wide(12);
        return GridColumn.<PersonRow>of(Ledgers.PERSON, field, PeopleColumns::roles)
                .readOnly(Messages.get("ui.ledger.person.rolesLocked"));
    }

    private static String roles(PersonRow row) {
        if (row.leader()) {
            return row.aided() ? Messages.get("ui.ledger.person.both") : Messages.get("ui.ledger.person.leader");
        }
        return row.aided() ? Messages.get("ui.ledger.person.aided") : null;
    }

    private GridColumn<PersonRow> column(Field field) {
        String key = field.key();
        GridColumn<PersonRow> column = GridColumn.<PersonRow>of(
                        Ledgers.PERSON,
                        key.equals("idNo") ? optional(field) : field,
                        r -> Ledgers.PERSON.get(r.person(), key))
                .editable()
                .checked((row, value) -> Limits.of(Ledgers.PERSON, field, value));
        return switch (key) {
            case "idNo" ->
                column.checked((row, value) -> model.checkIdNo(row.person(), value))
                        .marked(row -> PersonRules.ofIdNo(row.person(), model.today()));
            case "birthYm" ->
                column.lockedWhere(PeopleColumns::fromId)
                        .marked(row -> PersonRules.ofBirth(row.person(), model.today()));
            case "sex" -> column.lockedWhere(PeopleColumns::fromId);
            case "villageId" ->
                column.choosing(r -> names(villages())).reading(this::village).inNewRows(places.village());
            case "groupId" ->
                column.choosing(r -> names(groups(r))).reading(this::group).inNewRows(places.group());
            default -> RARE.contains(key) ? column.hidden() : column;
        };
    }

    /** A number may be taken away in the grid: that it is missing is marked then. */
    private static Field optional(Field field) {
        return new Field(
                field.key(),
                field.label(),
                field.kind(),
                field.privacy(),
                field.width(),
                false,
                field.aliases(),
                field.choices());
    }

    private static Optional<String> fromId(PersonRow row) {
        return row.person().idState() == IdState.RIGHT
                ? Optional.of(Messages.get("ui.ledger.person.fromId"))
                : Optional.empty();
    }

    private List<Area> villages() {
        return viewpoint
                .tree()
                .home()
                .map(home -> viewpoint.tree().below(home.id(), AreaLevel.VILLAGE))
                .orElse(List.of());
    }

    private List<Area> groups(PersonRow row) {
        Long village = row.person().villageId();
        return village == null ? List.of() : viewpoint.tree().children(village, viewpoint.day());
    }

    private static List<String> names(List<Area> areas) {
        return areas.stream().map(Area::name).toList();
    }

    private Parsed<Object> village(PersonRow row, String typed) {
        String home = viewpoint.tree().home().map(Area::name).orElse("");
        return PlaceReader.read(villages(), home, typed);
    }

    private Parsed<Object> group(PersonRow row, String typed) {
        Person person = row.person();
        if (person.villageId() == null && !typed.isBlank()) {
            return Parsed.refused(typed, Problem.error("ui.ledger.person.villageFirst"));
        }
        return PlaceReader.read(groups(row), viewpoint.name(person.villageId()), typed);
    }
}
