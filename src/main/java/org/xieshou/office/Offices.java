package org.xieshou.office;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;
import org.xieshou.region.Level;
import org.xieshou.region.Pairing;
import org.xieshou.region.Pairings;

/** All offices: which one is meant, who is above it, who is its partner, who works there. Diagrams know another bean as {@code offices}. */
@Component("officeRegister")
public class Offices {

	private static final String SELECT = "select id, name from office ";

	private final JdbcClient jdbc;

	private final Divisions divisions;

	private final Pairings pairings;

	private final StaffList staff;

	Offices(JdbcClient jdbc, Divisions divisions, Pairings pairings, StaffList staff) {
		this.jdbc = jdbc;
		this.divisions = divisions;
		this.pairings = pairings;
		this.staff = staff;
	}

	public Optional<Office> find(OfficeId id) {
		return jdbc.sql(SELECT + "where id = ?").param(id.toString()).query(OfficeRows::read).optional();
	}

	/**
	 * The office of a function that a place belongs to at a level. Where the level is a filler, or the place lies above it, it is
	 * the office at the nearest real level above; a function that cannot sit there gives way to the office that answers for the
	 * place. There is always an answer, whether or not the office has staff (invariant 7).
	 */
	public OfficeId at(String placeCode, Level level, OfficeFunction function) {
		var place = divisions.at(placeCode, level).map(this::withoutFiller).orElse(placeCode);
		var seat = Level.of(place);
		return new OfficeId(place, function.sitsAt(seat) ? function : OfficeFunction.answeringFor(seat));
	}

	/** The nearest office above that exists: of the same function, else the one that answers for the place. */
	public Optional<OfficeId> superiorOf(OfficeId id) {
		return superiors(id).stream().findFirst();
	}

	/** Whom to tell that an office has a task and nobody to do it: the nearest office above with staff; empty where it has staff itself. */
	public Optional<OfficeId> superiorToTell(OfficeId id) {
		return hasStaff(id) ? Optional.empty() : superiors(id).stream().filter(this::hasStaff).findFirst();
	}

	/** The cooperation offices of the eastern regions that help a place, nearest pairing first. */
	public List<OfficeId> partnersOf(String placeCode) {
		return pairings.eastOf(placeCode).stream().filter(pairing -> pairing.helps(placeCode)).map(Pairing::eastCode)
			.map(east -> new OfficeId(east, OfficeFunction.COOPERATION)).distinct().toList();
	}

	public boolean hasStaff(OfficeId id) {
		return !staffOf(id).isEmpty();
	}

	/** Those of some offices in which nobody serves today, in the same order; they need not exist. */
	public List<OfficeId> unstaffed(List<OfficeId> ids) {
		var serving = staff.officesServing(ids);
		return ids.stream().filter(id -> !serving.contains(id.toString())).toList();
	}

	/** Who serves in an office today. */
	public List<Staff> staffOf(OfficeId id) {
		return staff.in(id);
	}

	/** Where a person serves today. */
	public List<Staff> officesOf(PersonId person) {
		return staff.of(person);
	}

	/** All offices in a territory, itself included, upper levels first. */
	public List<Office> in(String territory) {
		return jdbc.sql(SELECT + "where starts_with(place, ?) order by length(place), id").param(territory)
			.query(OfficeRows::read).list();
	}

	private String withoutFiller(String place) {
		return divisions.find(place).filter(Division::filler).flatMap(filler -> divisions.superior(place))
			.map(Division::code).orElse(place);
	}

	private List<OfficeId> superiors(OfficeId id) {
		var above = Arrays.stream(Level.values()).filter(level -> level.digits() < id.level().digits())
			.map(level -> id.place().substring(0, level.digits()))
			.flatMap(place -> Stream.of(id.function(), OfficeFunction.answeringFor(Level.of(place)))
				.map(function -> new OfficeId(place, function).toString()))
			.toList();
		return above.isEmpty() ? List.of() : existing(above).stream()
			.sorted(Comparator.comparing((OfficeId each) -> each.level()).reversed()
				.thenComparing(each -> each.function() != id.function()))
			.toList();
	}

	private List<OfficeId> existing(List<String> ids) {
		return jdbc.sql(SELECT + "where id in (:ids)").param("ids", ids).query(OfficeRows::read).list().stream()
			.map(Office::id).toList();
	}

}
