package org.xieshou.office;

import java.util.Arrays;

import org.xieshou.region.Level;

/** What an office is there for (职能); the key stands in office ids, diagrams and tables. */
public enum OfficeFunction {

	VILLAGE, TOWNSHIP, OFFICE, FINANCE, DEVELOPMENT, TRANSPORT, WATER, AGRICULTURE, EDUCATION, HEALTH, HUMAN_RESOURCES,
	HOUSING, CULTURE, ENERGY, COMMERCE, AUDIT, LEADING_GROUP, COOPERATION;

	public String key() {
		return name().toLowerCase().replace('_', '-');
	}

	public String messageKey() {
		return "office.function." + key();
	}

	/** The function with that key; an {@link IllegalArgumentException} where there is none. */
	public static OfficeFunction of(String key) {
		return Arrays.stream(values()).filter(function -> function.key().equals(key)).findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not an office function: " + key));
	}

	/** The office that answers for a place of that level as a whole: committee, township government or 乡村振兴 office. */
	public static OfficeFunction answeringFor(Level level) {
		return switch (level) {
			case VILLAGE -> VILLAGE;
			case TOWNSHIP -> TOWNSHIP;
			default -> OFFICE;
		};
	}

	/** Whether such an office can sit at a level: committees in villages, governments in townships, all others from county up. */
	public boolean sitsAt(Level level) {
		return switch (level) {
			case VILLAGE, TOWNSHIP -> this == answeringFor(level);
			default -> this != VILLAGE && this != TOWNSHIP;
		};
	}

}
