package org.jinguo.model.person;

/**
 * A person, entered once; terms, payments and honours refer to her.
 *
 * @param id identity
 * @param name name, inner spaces removed
 * @param idNo citizen ID of 18 characters as text; null when not known
 * @param idState what is known of the ID
 * @param noIdReason reason for having none; null otherwise
 * @param birthYm 出生年月 as text {@code 1978.10}; null when not known
 * @param sex sex; null when not known
 * @param ethnicity 民族
 * @param politics 政治面貌
 * @param education 文化程度
 * @param phone first number
 * @param phone2 second number
 * @param villageId her village; null when outside the tree
 * @param groupId her group; null when not known
 * @param address 家庭住址, where it is not village and group
 * @param remark 备注
 */
public record Person(
        long id,
        String name,
        String idNo,
        IdState idState,
        String noIdReason,
        String birthYm,
        Sex sex,
        String ethnicity,
        String politics,
        String education,
        String phone,
        String phone2,
        Long villageId,
        Long groupId,
        String address,
        String remark) {}
