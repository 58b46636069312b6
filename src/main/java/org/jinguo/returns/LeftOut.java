package org.jinguo.returns;

import java.util.Objects;
import org.jinguo.config.Messages;

/**
 * Something of a household that may not stand on a notice.
 *
 * @param household identity of the household
 * @param who the household, as the officer knows it
 * @param part which of its texts
 * @param danger what it held
 */
public record LeftOut(long household, String who, Part part, PublicText.Danger danger) {

    /** Texts that a notice shows. */
    public enum Part {
        /** 户主姓名. */
        NAME {
            @Override
            String label() {
                return Messages.get("return.notice.part.name");
            }
        },
        /** 门牌. */
        DOOR {
            @Override
            String label() {
                return Messages.get("return.notice.part.door");
            }
        },
        /** 存在问题. */
        PROBLEM {
            @Override
            String label() {
                return Messages.get("return.notice.part.problem");
            }
        };

        abstract String label();
    }

    public LeftOut {
        Objects.requireNonNull(who);
        Objects.requireNonNull(part);
        Objects.requireNonNull(danger);
    }

    /** The sentence for the officer; it does not repeat what was left out. */
    public String sentence() {
        return Messages.get("return.notice.leftOut", who, part.label(), danger.label());
    }
}
