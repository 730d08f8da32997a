package org.xieshou.api;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.notice.PublishedNotices;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published notices for programs: what everybody may read anyway, wherever it was posted. */
@RestController
class NoticeReadController {

	private final PublishedNotices notices;

	private final Paging paging;

	private final Single single;

	NoticeReadController(PublishedNotices notices, Paging paging, Single single) {
		this.notices = notices;
		this.paging = paging;
		this.single = single;
	}

	@WithoutOffice
	@GetMapping(ApiPath.ROOT + "/notices")
	ResponseEntity<Page<NoticeLine>> listNotices(@RequestParam(required = false) String place, @RequestParam(required = false) String cursor,
			@RequestParam(required = false) Integer limit, HttpServletRequest request) {
		var under = Asked.matching("place", place, "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
		return paging.answer(notices.latest(under, paging.after(request), Paging.size(limit)).map(NoticeLine::of), request);
	}

	@WithoutOffice
	@GetMapping(ApiPath.ROOT + "/notices/{id}")
	ResponseEntity<NoticeDetail> readNotice(@PathVariable UUID id) {
		var line = notices.find(id).orElseThrow(Refusal::unknown);
		return single.answer(NoticeDetail.of(line, notices.text(id).orElseThrow(Refusal::unknown)));
	}

}
