package org.jinguo.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jinguo.config.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, {@code 2019-12-25}. */
final class DayArgument implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Messages.get("error.cli.day", text));
        }
    }
}
