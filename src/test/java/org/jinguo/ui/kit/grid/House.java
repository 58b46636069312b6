package org.jinguo.ui.kit.grid;

import java.time.LocalDate;

/** An invented row that joins a household and its head, for tests of the grid alone. */
record House(
        int id,
        String village,
        String door,
        String head,
        String idNo,
        String politics,
        Integer members,
        Long aid,
        LocalDate since,
        boolean plaque,
        String remark) {

    House with(String key, Object value) {
        return new House(
                id,
                village,
                key.equals("doorNo") ? (String) value : door,
                key.equals("headName") ? (String) value : head,
                key.equals("idNo") ? (String) value : idNo,
                key.equals("politics") ? (String) value : politics,
                key.equals("members") ? (Integer) value : members,
                key.equals("amount") ? (Long) value : aid,
                key.equals("validFrom") ? (LocalDate) value : since,
                key.equals("plaque") ? (Boolean) value : plaque,
                key.equals("remark") ? (String) value : remark);
    }
}
