package org.gongkai.query.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The agencies and how far their figures have come, for programs. */
@Controller
@Tag(name = "agencies")
class DirectoryController {

    private final Directory directory;
    private final Projections projections;

    DirectoryController(Directory directory, Projections projections) {
        this.directory = directory;
        this.projections = projections;
    }

    /** An agency as programs see it. */
    record AgencyAnswer(
            int id,
            String name,
            String level,
            @Nullable Integer superior,
            String registeredOn,
            List<Entry.Year> years) {

        static AgencyAnswer of(Entry entry) {
            var agency = entry.agency();
            var superior = agency.superior();
            return new AgencyAnswer(
                    agency.id().value(),
                    agency.name(),
                    agency.level().name(),
                    superior == null ? null : superior.value(),
                    agency.registeredOn().toString(),
                    entry.years());
        }
    }

    @GetMapping("/api/agencies")
    @ResponseBody
    @Operation(summary = "机关和年度 Agencies and their years")
    List<AgencyAnswer> agencies(Principal reader) {
        return entries(reader).map(AgencyAnswer::of).toList();
    }

    @GetMapping("/api/projections")
    @ResponseBody
    @Operation(summary = "数据更新到哪一条记录 How far the figures have come")
    List<ProjectionStatus> projections() {
        return projections.status();
    }

    /** The agencies the reader has business with, and those right below them. */
    private Stream<Entry> entries(Principal reader) {
        Visitor visitor = Visitors.required(reader);
        return directory.entries().stream().filter(entry -> {
            var superior = entry.agency().superior();
            return visitor.belongsTo(entry.agency().id().value())
                    || (superior != null && visitor.belongsTo(superior.value()));
        });
    }
}
