package org.xieshou.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of something gone wrong helps the reader and tells an attacker nothing. */
@XieshouTest
class FaultPageTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void aFaultNamesANumberAndNothingOfTheMachine() {
		assertThat(page(500)).hasStatus(500).bodyText().contains("系统没有完成这次操作").containsPattern("编号 [0-9A-F]{8}")
			.doesNotContain("Exception", "org.", "secret table", "500");
	}

	@Test
	void whatIsNotFoundHasNoNumberSoThatAllSuchPagesAreAlike() {
		assertThat(page(404)).hasStatus(404).bodyText().contains("没有找到这个页面").doesNotContain("编号");
	}

	@Test
	void whoAskedTooMuchAtOnceReadsWhatToDo() {
		assertThat(page(429)).hasStatus(429).bodyText().contains("同时打开的页面太多", "请稍等十秒再试");
	}

	@Test
	void aForbiddenPageSaysSoInEnglishToo() {
		assertThat(mvc.get().uri("/error?lang=en").accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403).exchange())
			.hasStatus(403).bodyText().contains("You cannot do this");
	}

	@Test
	void aScriptGetsTheSameSilence() {
		assertThat(mvc.get().uri("/error").accept(MediaType.APPLICATION_JSON).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret table")).exchange()).bodyText()
			.contains("reference").doesNotContain("secret", "Exception", "trace");
	}

	private MvcTestResult page(int status) {
		return mvc.get().uri("/error").accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret table")).exchange();
	}

}
