package org.gongkai.query.calendar;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.regex.Pattern;
import org.gongkai.query.calendar.notice.Notice;
import org.gongkai.query.calendar.notice.NoticeReader;
import org.gongkai.query.problem.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The working days of the installation, and the notice that fixes the next year's. */
@Controller
@Hidden
class CalendarPages {

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");

    /** The notice of a year is two pages; what is longer is no notice. */
    private static final int LONGEST = 20_000;

    private final WorkingDays workingDays;

    CalendarPages(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @GetMapping("/admin/calendars")
    String years(Model model) {
        var years = workingDays.years();
        model.addAttribute("years", years);
        model.addAttribute("notices", workingDays.current().notices());
        model.addAttribute(
                "unknown",
                years.reversed().stream()
                        .filter(year -> !year.known())
                        .map(YearSheet::year)
                        .toList());
        return "query/admin/calendars";
    }

    @GetMapping("/admin/calendars/{year}")
    String year(@PathVariable String year, Model model) {
        int asked = year(year);
        var calendar = workingDays.current();
        model.addAttribute("sheet", YearSheet.of(asked, calendar));
        model.addAttribute("notice", calendar.notices().get(asked));
        return "query/admin/calendar";
    }

    /** Reads what was pasted and says what adopting it would change; records nothing. */
    @PostMapping("/admin/calendars/read")
    String read(@RequestParam String text, @RequestParam(defaultValue = "") String year, Model model) {
        if (text.length() > LONGEST) {
            throw Refused.badParameter(
                    "text",
                    "粘贴的文字超过 " + LONGEST + " 字，请只粘贴放假通知。",
                    "The text is longer than " + LONGEST + " characters; paste the notice alone.");
        }
        var current = workingDays.current();
        Notice notice = NoticeReader.read(text, year.isBlank() ? 0 : year(year), current);
        model.addAttribute("read", notice);
        if (notice.sound()) {
            Adoption adoption = workingDays.preview(notice);
            model.addAttribute("adoption", adoption);
            model.addAttribute("known", current.knows(notice.year()));
            model.addAttribute("sheet", YearSheet.of(notice.year(), current.adopting(adoption.year()), current));
        }
        return "query/admin/calendar-read";
    }

    private static int year(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw Refused.badParameter(
                    "year",
                    "年份“" + year + "”无法识别，请填四位数字，如 2027。",
                    "Cannot read the year “" + year + "”: give four digits, for instance 2027.");
        }
        return Integer.parseInt(year);
    }
}
