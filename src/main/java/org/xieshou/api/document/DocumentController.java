package org.xieshou.api.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.xieshou.api.ApiPath;
import org.xieshou.api.WithoutOffice;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the description of the interface: to programs under their own address, to people beside its page. */
@RestController
class DocumentController {

	private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

	private final ApiDocument document;

	DocumentController(ApiDocument document) {
		this.document = document;
	}

	@WithoutOffice
	@GetMapping(ApiPath.ROOT + "/openapi.json")
	ResponseEntity<Map<String, Object>> readDocument() {
		return json(LocaleContextHolder.getLocale());
	}

	@WithoutOffice
	@GetMapping(ApiPath.ROOT + "/openapi.yaml")
	ResponseEntity<byte[]> readDocumentAsYaml() {
		return yaml(LocaleContextHolder.getLocale());
	}

	@GetMapping("/api/reference/openapi.json")
	ResponseEntity<Map<String, Object>> json(Locale locale) {
		return head(MediaType.APPLICATION_JSON).body(document.in(locale));
	}

	@GetMapping("/api/reference/openapi.yaml")
	ResponseEntity<byte[]> yaml(Locale locale) {
		var options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setWidth(160);
		options.setAllowUnicode(true);
		options.setDereferenceAliases(true);
		return head(YAML).body(new Yaml(options).dump(document.in(locale)).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity.BodyBuilder head(MediaType type) {
		return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache().cachePrivate()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
	}

}
