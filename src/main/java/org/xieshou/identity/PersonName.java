package org.xieshou.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name as it goes on record: family name first and unspaced where it is written in Chinese (张三), as the passport has it elsewhere. */
final class PersonName {

	private PersonName() {
	}

	static String of(String family, String given, String username) {
		var chinese = isChinese(family) && isChinese(given);
		var name = (chinese ? Stream.of(family, given) : Stream.of(given, family)).filter(part -> part != null && !part.isBlank())
			.map(String::strip).collect(Collectors.joining(chinese ? "" : " "));
		return name.isEmpty() ? username : name;
	}

	private static boolean isChinese(String part) {
		return part != null && part.strip().matches("\\p{IsHan}+");
	}

}
