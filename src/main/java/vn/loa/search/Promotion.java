package vn.loa.search;

import java.time.LocalDate;

/**
 * A piece that the newsroom puts before the results of a question.
 *
 * @param title of the piece as it is listed, empty when it is not
 * @param current whether its last day has not passed
 */
public record Promotion(
    long id,
    String question,
    long article,
    String title,
    LocalDate lastDay,
    boolean current,
    String changedBy) {}
