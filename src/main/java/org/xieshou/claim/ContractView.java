package org.xieshou.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;

import org.springframework.stereotype.Component;

/** Contracts as pages show them, with all their versions and the names of their papers. */
@Component
class ContractView {

	/**
	 * One contract.
	 *
	 * @param now its newest version
	 * @param earlier the versions before, newest first
	 * @param papers the papers of every version by their id
	 */
	record Shown(Contract now, List<Contract> earlier, Map<UUID, Attachment> papers) {
	}

	private final Contracts contracts;

	private final Attachments attachments;

	ContractView(Contracts contracts, Attachments attachments) {
		this.contracts = contracts;
		this.attachments = attachments;
	}

	List<Shown> of(UUID project) {
		var versions = new LinkedHashMap<UUID, List<Contract>>();
		contracts.all(project).forEach(it -> versions.computeIfAbsent(it.id(), id -> new ArrayList<>()).add(0, it));
		return versions.values().stream().map(all -> new Shown(all.get(0), all.subList(1, all.size()), papers(all))).toList();
	}

	private Map<UUID, Attachment> papers(List<Contract> versions) {
		return attachments.all(versions.stream().flatMap(it -> it.papers().stream()).distinct().toList()).stream()
			.collect(Collectors.toMap(Attachment::id, Function.identity()));
	}

	/** A form's data with the names of the papers it starts with. */
	Map<String, Object> named(Map<String, Object> data) {
		return named(data, data);
	}

	Map<String, Object> named(Map<String, Object> data, Map<String, Object> entered) {
		var ids = Stream.of(entered.getOrDefault("papers", List.of())).flatMap(it -> it instanceof Collection<?> many ? many.stream() : Stream.of(it))
			.map(String::valueOf).filter(id -> id.matches("[0-9a-f-]{36}")).map(UUID::fromString).toList();
		var named = new HashMap<>(data);
		named.put("attachmentNames", attachments.all(ids).stream().collect(Collectors.toMap(it -> it.id().toString(), Attachment::name)));
		return named;
	}

}
