package org.xieshou.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of public notices.
 *
 * @param telephone the supervision telephone that stands on every notice (监督电话); 12317 since the poverty period
 * @param localTelephones further ones by the division code they are for; the longest code that fits is shown
 * @param objectionsPerHour how many objections one address may send within an hour
 * @param soonDays from how many days left a notice counts as ending soon
 */
@Validated
@ConfigurationProperties("xieshou.notice")
record NoticeProperties(@NotBlank @DefaultValue("12317") String telephone,
		@DefaultValue Map<String, String> localTelephones, @Min(1) @Max(1000) @DefaultValue("5") int objectionsPerHour,
		@Min(1) @Max(30) @DefaultValue("3") int soonDays) {

	/** The telephones for a place: the national one, then the nearest local one. */
	List<String> telephonesOf(String place) {
		var telephones = new ArrayList<String>(List.of(telephone));
		localTelephones.entrySet().stream().filter(local -> place.startsWith(local.getKey()))
			.max(Comparator.comparing((Map.Entry<String, String> local) -> local.getKey().length()))
			.ifPresent(local -> telephones.add(local.getValue()));
		return telephones;
	}

}
