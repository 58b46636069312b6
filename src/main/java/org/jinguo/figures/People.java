package org.jinguo.figures;

import java.util.regex.Pattern;
import org.jinguo.model.person.Person;

/** How people are told apart and sorted into the classes of R02. */
final class People {

    private People() {}

    /** 按身份证去重; a person without one is only herself. */
    static Object key(Person person) {
        return person.idNo() == null || person.idNo().isEmpty() ? (Object) person.id() : person.idNo();
    }

    /** Whether a word of a roster holds one of the words, given as 高中|中专. */
    static boolean matches(String words, String text) {
        return text != null && Pattern.compile(words).matcher(text).find();
    }
}
