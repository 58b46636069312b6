package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.DateContext;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.PlainText;
import org.jinguo.workbook.Row;

/** What stands above the headings, and the names of sheet and file: place, time, occasion. */
final class Letterhead {

    private static final Pattern VILLAGE = Pattern.compile("(?:行政村|村|社区|村\\(社区\\)|村\\(居\\))名?称?:\\s*([^\\s:;,]+)");
    private static final Pattern DATED = Pattern.compile("(?:填报|填表|制表|上报|发放)(?:时间|日期):\\s*(.*)");
    private static final Pattern RATED = Pattern.compile("(?:评选|评定|评比)(?:时间|日期):\\s*(\\S+)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern NEXT_LABEL = Pattern.compile("\\s{2,}.*|\\s+\\S+[::].*");

    private final List<String> titles = new ArrayList<>();
    private final List<String> names;
    private String village = "";
    private String rated = "";
    private LocalDate date;
    private final LocalDate today;

    /** Reads the rows above the headings; {@code names} are the sheet's and the file's. */
    Letterhead(List<Row> rows, List<String> names, LocalDate today) {
        this.names = names.stream().map(PlainText::narrow).toList();
        this.today = today;
        for (Row row : rows) {
            for (int c = 0; c < row.width(); c++) {
                if (!row.cell(c).isBlank()) {
                    take(row, c);
                }
            }
        }
    }

    private void take(Row row, int column) {
        String text = PlainText.narrow(row.text(column));
        Matcher dated = DATED.matcher(text);
        Matcher of = VILLAGE.matcher(text);
        Matcher when = RATED.matcher(text);
        if (of.find()) {
            village = of.group(1);
        }
        if (when.find()) {
            rated = when.group(1);
        }
        if (dated.find()) {
            String told = NEXT_LABEL.matcher(dated.group(1)).replaceFirst("");
            date = day(told.isBlank() ? textAtRight(row, column) : told).orElse(date);
            text = text.substring(0, dated.start());
        }
        if (!text.isBlank()) {
            titles.add(text);
        }
    }

    private static String textAtRight(Row row, int column) {
        for (int c = column + 1; c < row.width(); c++) {
            if (!row.cell(c).isBlank()) {
                return row.text(c);
            }
        }
        return "";
    }

    private Optional<LocalDate> day(String text) {
        DateContext context = year().isPresent() ? DateContext.of(year().get(), today) : DateContext.of(today);
        return DateText.read(text, context)
                .value()
                .map(d -> d.date().orElseGet(() -> d.month().atEndOfMonth()));
    }

    /** 填报时间; of a month its last day. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** What stands behind 村(社区)：; blank when nothing does. */
    String village() {
        return village;
    }

    /** Texts that may tell the time: 评选时间 first, then titles, then the names. */
    List<String> timeTexts() {
        List<String> texts = new ArrayList<>();
        if (!rated.isEmpty()) {
            texts.add(rated);
        }
        texts.addAll(titles);
        texts.addAll(names);
        return texts;
    }

    /** Texts that may name the village or the occasion: titles first, then the names. */
    List<String> placeTexts() {
        List<String> texts = new ArrayList<>(titles);
        texts.addAll(names);
        return texts;
    }

    /** Every text as one, for recognising the form. */
    String all() {
        return String.join(" ", placeTexts());
    }

    /** The year that is told: in 评选时间, title or names, else by 填报时间. */
    Optional<Integer> year() {
        for (String text : timeTexts()) {
            Matcher year = YEAR.matcher(text);
            if (year.find()) {
                return Optional.of(Integer.valueOf(year.group(1)));
            }
        }
        return date().map(LocalDate::getYear);
    }
}
