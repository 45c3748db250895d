package org.gongkai.events.agency;

import org.gongkai.events.Labelled;

/** What kind of agency reports (国办公开办函〔2021〕30号二). */
public enum AgencyLevel implements Labelled {
    SUBDISTRICT_OFFICE("街道办事处", "sub-district office"),
    TOWNSHIP("乡镇人民政府", "township government"),
    DEPARTMENT("政府部门", "government department"),
    COUNTY("县（市、区）人民政府", "county or district government"),
    PREFECTURE("设区的市人民政府", "prefecture-level city government"),
    PROVINCE("省级人民政府", "provincial government");

    private final String zh;
    private final String en;

    AgencyLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
