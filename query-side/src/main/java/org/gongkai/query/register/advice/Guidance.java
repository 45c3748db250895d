package org.gongkai.query.register.advice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.events.request.MissingItem;

/** What a correction notice says about something missing: why it is needed, and how to put it right (art 30). */
public final class Guidance {

    private Guidance() {}

    /** All lines of the notice, one for each thing; empty for none. */
    public static String lines(List<MissingItem> missing) {
        return IntStream.range(0, missing.size())
                .mapToObj(n -> line(n + 1, missing.get(n)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(int number, MissingItem item) {
        return number + ". 缺少" + item.zh() + "：" + why(item) + how(item);
    }

    private static String why(MissingItem item) {
        return switch (item) {
            case NAME, IDENTITY, CONTACT -> "《条例》第二十九条第二款第（一）项规定申请应当包括申请人的姓名或者名称、身份证明、联系方式。";
            case ADDRESS -> "所选获取途径需要据以送达答复。";
            case AUTHORITY -> "由他人代为申请的，应当证明代理权限。";
            case DESCRIPTION -> "《条例》第二十九条第二款第（二）项规定申请应当包括便于行政机关查询的特征性描述。";
            case FORM, ROUTE -> "《条例》第二十九条第二款第（三）项规定申请应当包括获取信息的方式、途径等形式要求。";
        };
    }

    private static String how(MissingItem item) {
        return switch (item) {
            case NAME -> "请写明与身份证明一致的姓名；单位申请的，写明单位全称并盖章。";
            case IDENTITY -> "请附有效身份证件复印件；单位申请的，附营业执照等登记证书复印件。";
            case CONTACT -> "请写明可以联系到您的电话或者电子邮箱。";
            case ADDRESS -> "请写明详细邮寄地址、邮政编码和收件人，或者电子邮箱。";
            case AUTHORITY -> "请提交委托人签名或者盖章的授权委托书和代理人身份证件复印件。";
            case DESCRIPTION -> "请写明所需信息的名称、文号，或者制作机关、形成时间、所涉项目等特征；属于咨询的，请向有关机构咨询。";
            case FORM -> "请选择纸质、电子或者其他载体形式。";
            case ROUTE -> "请选择邮寄、电子邮件、自行领取、当场查阅等途径。";
        };
    }
}
