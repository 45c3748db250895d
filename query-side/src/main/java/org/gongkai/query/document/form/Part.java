package org.gongkai.query.document.form;

/** The six parts of the report, with the titles and prompts of the official form (国办公开办函〔2021〕30号). */
public enum Part {
    OVERVIEW("一、总体情况", "（文字描述）"),
    PROACTIVE("二、主动公开政府信息情况", ""),
    REQUESTS("三、收到和处理政府信息公开申请情况", ""),
    REMEDIES("四、政府信息公开行政复议、行政诉讼情况", ""),
    PROBLEMS("五、存在的主要问题及改进情况", "（文字描述）"),
    OTHER("六、其他需要报告的事项", "（文字描述，收取信息处理费情况在此处报告。）");

    private final String title;
    private final String prompt;

    Part(String title, String prompt) {
        this.title = title;
        this.prompt = prompt;
    }

    /** Its head. */
    public String title() {
        return title;
    }

    /**
     * What the blank form asks to be written there.
     *
     * @param template 2019 or 2021: the older form does not ask for fees in part six
     */
    public String prompt(String template) {
        return this == OTHER && template.equals("2019") ? OVERVIEW.prompt : prompt;
    }
}
