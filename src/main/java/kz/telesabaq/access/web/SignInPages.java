package kz.telesabaq.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.app.FirstRun;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /login} and {@code /setup}. */
@Controller
class SignInPages {
    /** A finding as the page prints it. */
    record Told(String sentence, String remedy) {}

    private final FirstRun firstRun;

    SignInPages(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @GetMapping("/login")
    String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
        dress(request, response, model);
        var notes = request.getParameterMap();
        model.addAttribute("wrong", notes.containsKey("error"));
        model.addAttribute("bye", notes.containsKey("bye"));
        model.addAttribute("welcome", notes.containsKey("welcome"));
        return "access/login";
    }

    @GetMapping("/setup")
    String setUp(
            @RequestParam(name = "t", defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        dress(request, response, model);
        boolean open = firstRun.isOpenFor(token);
        if (!open) {
            response.setStatus(HttpServletResponse.SC_GONE);
            model.addAttribute("findings", told(List.of(FirstRun.linkIsOver()), request));
        }
        model.addAttribute("open", open);
        model.addAttribute("token", token);
        return "access/setup";
    }

    @PostMapping("/setup")
    String takeOver(
            @RequestParam(name = "t", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (firstRun.takeOver(token, name, password)) {
            case Reading.Accepted<Person> _ -> "redirect:/login?welcome";
            case Reading.Refused<Person> refused -> {
                dress(request, response, model);
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute("open", firstRun.isOpenFor(token));
                model.addAttribute("token", token);
                model.addAttribute("name", name);
                model.addAttribute("findings", told(refused.findings(), request));
                yield "access/setup";
            }
        };
    }

    private static void dress(HttpServletRequest request, HttpServletResponse response, Model model) {
        PageLanguage.remember(request, response);
        Locale locale = PageLanguage.of(request);
        response.setLocale(locale);
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("words", Words.in(locale));
        model.addAttribute("findings", List.of());
        model.addAttribute("name", "");
    }

    private static List<Told> told(List<Finding> findings, HttpServletRequest request) {
        Locale locale = PageLanguage.of(request);
        return findings.stream()
                .map(finding ->
                        new Told(finding.sentence().in(locale), finding.remedy().in(locale)))
                .toList();
    }
}
