package org.gongkai.query.register.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.query.report.AsOf;

/** Faults for a spreadsheet: UTF-8 with the mark that Excel needs to see it, one row a fault. */
final class FaultCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADS =
            List.of("登记编号", "申请", "步骤", "日期", "规则", "依据", "瑕疵", "Fault", "原因", "登记人", "代为登记", "登记时间");

    private FaultCsv() {}

    static byte[] of(List<RecordedFault> faults) {
        String rows = faults.stream().map(fault -> line(fields(fault))).collect(Collectors.joining());
        return (BYTE_ORDER_MARK + line(HEADS) + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> fields(RecordedFault fault) {
        return List.of(
                Objects.requireNonNullElse(fault.requestNo(), ""),
                fault.requestId().toString(),
                fault.stepZh(),
                fault.occurredOn().toString(),
                fault.told().rule(),
                fault.told().article(),
                fault.told().zh(),
                fault.told().en(),
                fault.told().reason(),
                Objects.requireNonNullElse(fault.by(), ""),
                Objects.requireNonNullElse(fault.onBehalfOf(), ""),
                fault.recordedAt().atZone(AsOf.ZONE).toOffsetDateTime().toString());
    }

    private static String line(List<String> fields) {
        return fields.stream().map(FaultCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A field that a spreadsheet would take for a formula is told to be text. */
    private static String quoted(String field) {
        String text = !field.isEmpty() && "=+-@".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
