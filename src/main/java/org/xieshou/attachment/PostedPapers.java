package org.xieshou.attachment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.audit.Actor;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Keeps the papers that come with a posted form, so that no refusal loses one: their fields then hold their ids. */
@Component
public class PostedPapers {

	/** A paper that was not taken: the field it stood in, a message key and its name. */
	public record Refused(String field, String message, String name) {
	}

	/** What was posted, papers as ids. */
	public record Posted(Map<String, String[]> parameters, List<Refused> refused) {
	}

	private final Attachments attachments;

	PostedPapers(Attachments attachments) {
		this.attachments = attachments;
	}

	public Posted keep(HttpServletRequest request, Actor by) throws IOException {
		Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
		var refused = new ArrayList<Refused>();
		var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		if (multipart != null) {
			for (var field : multipart.getMultiFileMap().entrySet()) {
				var ids = new ArrayList<>(List.of(parameters.getOrDefault(field.getKey(), new String[0])));
				for (var file : field.getValue()) {
					keep(file, by, field.getKey(), ids, refused);
				}
				parameters.put(field.getKey(), ids.toArray(String[]::new));
			}
		}
		return new Posted(parameters, refused);
	}

	private void keep(MultipartFile file, Actor by, String field, List<String> ids, List<Refused> refused) throws IOException {
		if (file.isEmpty() && (file.getOriginalFilename() == null || file.getOriginalFilename().isBlank())) {
			return;
		}
		try {
			ids.add(attachments.store(file.getOriginalFilename(), file.getBytes(), by).id().toString());
		}
		catch (PaperRefused no) {
			refused.add(new Refused(field, no.getMessage(), no.name()));
		}
	}

}
