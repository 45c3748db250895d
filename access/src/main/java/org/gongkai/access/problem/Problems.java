package org.gongkai.access.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/** What is said at the door: problem+json (RFC 9457) to programs, a page to browsers, in Chinese and English. */
public enum Problems {
    NOT_SIGNED_IN(
            HttpStatus.UNAUTHORIZED,
            "需要先登录：程序请在 Authorization 请求头中带上令牌，浏览器请打开登录页面。",
            "Sign in first: a program sends a token as its Authorization, a browser opens the sign-in page."),
    WRONG_TOKEN(
            HttpStatus.UNAUTHORIZED,
            "令牌不正确或者已经停用：令牌在“我的账号”页面生成，本机程序用数据目录中 token 文件的内容。",
            "The token is wrong or revoked: make one on your account page;"
                    + " beside the office, use the file token of its data directory."),
    LINK_VOID(
            HttpStatus.UNAUTHORIZED,
            "登录链接已经用过或不正确，请运行 ./gongkai link 获取新的链接。",
            "The sign-in link was used before or is wrong; ./gongkai link makes a new one."),
    NOT_FROM_OUR_PAGE(
            HttpStatus.FORBIDDEN,
            "页面已过期，或请求不是从本系统页面发出的，请刷新页面后重试。",
            "The page is out of date or the request came from elsewhere; reload the page and try again."),
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "您的角色不能进行这项操作，如有需要请联系管理员。",
            "Your roles do not allow this; ask your administrator if they should."),
    NOT_HERE(
            HttpStatus.NOT_FOUND,
            "没有这件申请或案件，或者它不属于您所在的机关。",
            "There is no such request or case, or it is not your agency's."),
    NO_ACCOUNT(
            HttpStatus.FORBIDDEN,
            "统一身份认证已通过，但本系统没有与您对应的账号，或者账号已停用，请联系管理员。",
            "You are known to the identity service, but have no active account here; ask your administrator."),
    IDENTITY_SERVICE(
            HttpStatus.BAD_GATEWAY,
            "统一身份认证没有完成，请返回登录页面重试；仍不成功请联系管理员。",
            "The identity service did not vouch for you; go back and try again, or ask your administrator."),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "系统出现意外错误，没有显示完成；已经保存的内容不受影响。请返回重试，仍不成功请告知管理员（原因已写入日志）。",
            "Something unexpected went wrong; what was saved stays saved. Go back and try again,"
                    + " or tell your administrator: the log says why."),
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST, "请求的格式不正确。", "The request is not in a form that can be understood."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "没有这个页面。", "There is no such page."),
    PASSWORD_TEMPORARY(
            HttpStatus.FORBIDDEN, "当前密码是临时密码，请先设置自己的密码。", "Your password is a temporary one; choose your own first."),
    NOT_JSON(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "请求正文应为 UTF-8 编码的 JSON。", "The body must be JSON in UTF-8."),
    BODY_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "提交的内容超过 1 MB，未作任何处理。",
            "What was sent is larger than 1 MB; nothing was done with it."),
    UPLOAD_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "一次上传的文件合计超过 250 MB，没有保存，请分几次上传。",
            "The files of one upload are larger than 250 MB; nothing was kept. Send them apart.");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = page();

    private final HttpStatus status;
    private final String zh;
    private final String en;

    Problems(HttpStatus status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    /** Answers with this problem. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(status, request, response);
    }

    /** Answers a request that failed elsewhere with its own status. */
    public static void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        of(status).answer(HttpStatus.valueOf(status), request, response);
    }

    private void answer(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        boolean browser = isBrowser(request);
        response.setContentType(browser ? "text/html" : "application/problem+json");
        response.getWriter().write(browser ? html() : json(status));
    }

    private static Problems of(int status) {
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return UNEXPECTED;
        }
        return status == HttpStatus.NOT_FOUND.value() ? NOT_FOUND : NOT_UNDERSTOOD;
    }

    /** Whether a page is wanted. */
    public static boolean isBrowser(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }

    private String html() {
        return PAGE.replace("{zh}", zh).replace("{en}", en);
    }

    private String json(HttpStatus status) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put(
                "type", "urn:gongkai:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", zh);
        problem.put("detailEn", en);
        return JSON.writeValueAsString(problem);
    }

    private static String page() {
        try (InputStream text = Problems.class.getResourceAsStream("/access/door.html")) {
            return new String(Objects.requireNonNull(text, "door.html").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
