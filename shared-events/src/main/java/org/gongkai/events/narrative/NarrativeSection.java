package org.gongkai.events.narrative;

import org.gongkai.events.Labelled;

/** The places of the report that hold text (国办公开办函〔2021〕30号一): preamble, five topics of section 一, 五, 六. */
public enum NarrativeSection implements Labelled {
    PREAMBLE("引言", "Preamble"),
    PROACTIVE("主动公开", "Proactive disclosure"),
    ON_REQUEST("依申请公开", "Disclosure on request"),
    INFORMATION_MANAGEMENT("政府信息管理", "Information management"),
    PLATFORM("政府信息公开平台建设", "Platforms"),
    SUPERVISION("监督保障", "Supervision"),
    PROBLEMS("五、存在的主要问题及改进情况", "V. Main problems and improvements"),
    OTHER_MATTERS("六、其他需要报告的事项", "VI. Other matters to report");

    private final String zh;
    private final String en;

    NarrativeSection(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it is one of the five prescribed topics of section 一、总体情况. */
    public boolean isTopic() {
        return compareTo(PROACTIVE) >= 0 && compareTo(SUPERVISION) <= 0;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
