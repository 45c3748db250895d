package org.gongkai.office.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.play.Counter;
import org.gongkai.office.play.Player;

/** Plays cases into an agency; played again, the office answers with what it did before and nothing happens twice. */
public final class CasePlay {

    /** Fields in one order for ever: the office knows a repeated command by its text. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Counter counter;
    private final String play;

    /**
     * At this counter.
     *
     * @param play a name for this play, unique in the office
     */
    public CasePlay(Counter counter, String play) {
        this.counter = counter;
        this.play = play;
    }

    /** The whole of them, one after the other. */
    void play(long agency, List<CaseScenario.Life> lives) {
        for (int number = 0; number < lives.size(); number++) {
            CaseScenario.Life life = lives.get(number);
            String caseId = life.caseId() == null ? "" : life.caseId();
            for (int i = 0; i < life.steps().size(); i++) {
                CaseScenario.Step step = life.steps().get(i);
                String name = play + "/case/" + number + "/" + i;
                try {
                    caseId = give(name, agency, caseId, step.name(), step.fields());
                } catch (Mistake refusal) {
                    throw new Mistake(
                            "第 " + (number + 1) + " 案 " + step.on() + " " + step.name() + "：" + refusal.zh(),
                            "Case " + (number + 1) + ", " + step.name() + " of " + step.on() + ": "
                                    + refusal.getMessage(),
                            refusal);
                }
            }
        }
    }

    /**
     * Enters a case, or takes a step of one.
     *
     * @param name of the command, unique in the office
     * @param caseId empty to enter one
     * @param command the step's name in the address; empty to enter one
     * @return the case's id
     */
    public String give(String name, long agency, String caseId, String command, Map<String, Object> fields) {
        ObjectNode body = JSON.valueToTree(fields);
        body.put("commandId", Player.commandId(name).toString());
        JsonNode answer = caseId.isEmpty()
                ? counter.post("/api/cases", body.put("agency", agency))
                : counter.post("/api/cases/" + caseId + "/" + command, body);
        return answer.path("caseId").asText();
    }
}
