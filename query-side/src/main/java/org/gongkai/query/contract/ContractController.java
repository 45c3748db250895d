package org.gongkai.query.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.contract.Contract;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What every event looks like, for programs that read them. */
@Controller
@Tag(name = "events")
class ContractController {

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");

    private final Map<String, String> schemas = Contract.CURRENT.schemas().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    each -> Contract.fileName(each.getKey()),
                    each -> each.getValue().toPrettyString()));

    @GetMapping("/api/schemas/asyncapi.json")
    @Operation(summary = "记录在消息服务中的格式（AsyncAPI 3） How the records come over Kafka (AsyncAPI 3)")
    ResponseEntity<String> asyncApi() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Contract.CURRENT.asyncApi().toPrettyString());
    }

    @GetMapping("/api/schemas/events")
    @ResponseBody
    @Operation(summary = "全部记录格式的文件名 The file names of all events' schemas, in order")
    List<String> all() {
        return schemas.keySet().stream().sorted().toList();
    }

    @GetMapping("/api/schemas/events/{file}")
    @Operation(summary = "一种记录的 JSON Schema The schema of one event's JSON (JSON Schema 2020-12)")
    ResponseEntity<String> schema(@PathVariable String file) {
        String schema = schemas.get(file);
        return schema == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(SCHEMA).body(schema);
    }
}
