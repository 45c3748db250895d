package org.gongkai.events.narrative;

import org.gongkai.events.Labelled;

/** What reports tell in numbers besides the tables; each is declared with its source. */
public enum Indicator implements Labelled {
    WEBSITE_POSTS("政府网站发布信息条数", "posts on the website", "条"),
    WECHAT_POSTS("微信公众号发布条数", "posts on WeChat", "条"),
    WEIBO_POSTS("微博发布条数", "posts on Weibo", "条"),
    INTERPRETATIONS("政策解读件数", "interpretations of policies", "件"),
    RESPONSES("回应关切次数", "responses to public concern", "次"),
    CONSULTATIONS("征集公众意见次数", "consultations of the public", "次"),
    GAZETTE_ISSUES("政府公报期数", "issues of the gazette", "期"),
    PRESS_CONFERENCES("新闻发布会场次", "press conferences", "场"),
    SUGGESTIONS_ANSWERED("公开建议提案办理结果件数", "answers to deputies published", "件"),
    MESSAGES_ANSWERED("办理留言条数", "messages of visitors answered", "条"),
    TRAININGS("业务培训次数", "trainings", "次"),
    PERSONS_TRAINED("培训人次", "persons trained", "人次"),
    INSPECTIONS("监督检查次数", "inspections", "次"),
    COMPLAINTS("政府信息公开投诉举报件数", "complaints about disclosure", "件"),
    PERSONS_HELD_RESPONSIBLE("责任追究人次", "persons held responsible", "人次");

    private final String zh;
    private final String en;
    private final String unit;

    Indicator(String zh, String en, String unit) {
        this.zh = zh;
        this.en = en;
        this.unit = unit;
    }

    /** The measure word that follows the number. */
    public String unit() {
        return unit;
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
