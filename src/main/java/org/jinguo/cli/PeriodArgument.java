package org.jinguo.cli;

import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period, {@code 2019}, {@code 2019Q4} or {@code 2019-11}. */
final class PeriodArgument implements ITypeConverter<Period> {

    @Override
    public Period convert(String text) {
        return Period.read(text).orElseThrow(() -> new TypeConversionException(Messages.get("error.cli.period", text)));
    }
}
