package touchstone.app.report;

import java.time.LocalDate;

/** What a report rests on, besides its figures. */
public record ReportFacts(
    String workspace, String guideline, int guidelineVersion, String program, LocalDate date) {}
