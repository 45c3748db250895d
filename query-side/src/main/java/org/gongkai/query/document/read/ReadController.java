package org.gongkai.query.document.read;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads a report's file; records nothing. */
@RestController
@Tag(name = "rollups")
class ReadController {

    @PostMapping(
            path = "/tools/read-report",
            consumes = {"application/octet-stream", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    @Operation(summary = "读取报告文件 The figures in a workbook of ours, ready to be declared")
    ReadReport read(@RequestBody byte[] file) {
        return WorkbookReader.read(file);
    }
}
