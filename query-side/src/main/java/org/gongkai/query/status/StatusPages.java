package org.gongkai.query.status;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.SQLException;
import org.gongkai.query.audit.Verification;
import org.gongkai.query.problem.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whether the installation is well, as a page and for programs that watch. */
@Controller
@Tag(name = "audit")
class StatusPages {

    private final Statuses statuses;
    private final Verification verification;

    StatusPages(Statuses statuses, Verification verification) {
        this.statuses = statuses;
        this.verification = verification;
    }

    @Hidden
    @GetMapping("/status")
    String page(Model model) {
        model.addAttribute("status", statuses.now());
        return "query/admin/status";
    }

    /** Reckons every check code anew; answers with the part of the page that says how it ended. */
    @Hidden
    @GetMapping("/status/verify")
    String verify(Model model) {
        try {
            verification.run();
        } catch (SQLException e) {
            var refused = Refused.notYet(
                    "核对没有完成：数据库没有应答，请稍后重试。", "The check was not finished: the database did not answer. Try again.");
            refused.initCause(e);
            throw refused;
        }
        model.addAttribute("status", statuses.now());
        return "query/admin/status :: checked";
    }

    @GetMapping("/api/status")
    @ResponseBody
    @Operation(
            summary = "系统状态 How the installation is",
            description = "worries 为空即正常；code: UPDATE_STOPPED, UPDATE_WAITING, UPDATE_BUILDING, CHAIN_BROKEN,"
                    + " DISK_FULL_SOON, CALENDAR_MISSING, BACKUP_NEVER, BACKUP_OLD")
    Status status() {
        return statuses.now();
    }
}
