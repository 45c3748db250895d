package org.gongkai.access.journal;

import org.gongkai.events.Labelled;

/** What is worth writing down about the door. */
public enum Happening implements Labelled {
    SIGNED_IN("登录", "signed in"),
    SIGN_IN_FAILED("登录失败", "sign-in failed"),
    SIGN_IN_LOCKED("登录暂停", "sign-in held up"),
    SIGNED_OUT("退出", "signed out"),
    REFUSED("无权访问", "refused"),
    ACCOUNT_MADE("新建账号", "account made"),
    ACCOUNT_CHANGED("修改账号", "account changed"),
    ROLE_GIVEN("授予角色", "role given"),
    ROLE_TAKEN("收回角色", "role taken"),
    ACCOUNT_BLOCKED("停用账号", "account blocked"),
    ACCOUNT_UNBLOCKED("启用账号", "account unblocked"),
    PASSWORD_SET("重置密码", "password set for another"),
    PASSWORD_CHANGED("修改密码", "own password changed"),
    TOKEN_MADE("生成令牌", "token made"),
    TOKEN_REVOKED("停用令牌", "token revoked");

    private final String zh;
    private final String en;

    Happening(String zh, String en) {
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
