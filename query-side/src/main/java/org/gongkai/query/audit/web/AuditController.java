package org.gongkai.query.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.query.audit.Progress;
import org.gongkai.query.audit.Verification;
import org.gongkai.query.audit.Verified;
import org.gongkai.query.audit.replay.Replay;
import org.gongkai.query.audit.replay.Replayed;
import org.gongkai.query.problem.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks of the whole log. Each answers when it is done; how far it has come is asked beside it. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "audit", description = "核查")
class AuditController {

    private final Verification verification;
    private final Replay replay;
    private final Progress progress;

    AuditController(Verification verification, Replay replay, Progress progress) {
        this.verification = verification;
        this.replay = replay;
        this.progress = progress;
    }

    @GetMapping("/verify")
    @Operation(summary = "校验码核对 Reckon every check code anew")
    Verified verify() {
        try {
            return verification.run();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    @GetMapping("/replay")
    @Operation(summary = "按记录重算核对 Reckon everything anew and compare")
    Replayed replay() {
        try {
            return replay.run();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    @GetMapping("/progress")
    @Operation(summary = "核对进度 How far the checks that run now have come")
    List<Progress.Running> progress() {
        return progress.running();
    }

    private static RuntimeException unreachable(SQLException e) {
        var refused = Refused.notYet(
                "核对没有完成：数据库没有应答，请稍后重试。", "The check was not finished: the database did not answer. Try again.");
        refused.initCause(e);
        return refused;
    }
}
