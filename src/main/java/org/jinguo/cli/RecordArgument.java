package org.jinguo.cli;

import com.github.f4b6a3.tsid.Tsid;
import org.jinguo.config.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the identity of a record in its 13-character form. */
final class RecordArgument implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        if (!Tsid.isValid(text)) {
            throw new TypeConversionException(Messages.get("error.cli.record", text));
        }
        return Tsid.from(text).toLong();
    }
}
