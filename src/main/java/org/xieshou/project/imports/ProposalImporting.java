package org.xieshou.project.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.audit.Actor;
import org.xieshou.audit.Hashes;
import org.xieshou.export.NotAWorkbook;
import org.xieshou.export.SafeWorkbook;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.proposal.SheetReader;

/** Takes in many proposals from one workbook: reads and checks it first, hands all of them in when confirmed, or none. */
@Service
class ProposalImporting {

	private final ImportReading reading;
	private final ProposalImports imports;
	private final SheetReader reader;
	private final ProjectSelection selection;

	ProposalImporting(ImportReading reading, ProposalImports imports, SheetReader reader, ProjectSelection selection) {
		this.reading = reading;
		this.imports = imports;
		this.reader = reader;
		this.selection = selection;
	}

	/** What came of a file: an import to confirm, or what is wrong. */
	record Outcome(UUID id, List<ImportFault> faults) {
	}

	@Transactional
	Outcome read(String fileName, byte[] content, Actor by) {
		try (var workbook = SafeWorkbook.open(content)) {
			var result = reading.read(workbook, by);
			if (!result.faults().isEmpty()) {
				return new Outcome(null, result.faults());
			}
			var read = new ProposalImport(UUID.randomUUID(), by.person(), by.office(), fileName, Hashes.sha256(content),
					result.sheets(), null, null, List.of());
			imports.add(read);
			return new Outcome(read.id(), List.of());
		}
		catch (NotAWorkbook refused) {
			return new Outcome(null, List.of(new ImportFault(null, refused.getMessage())));
		}
		catch (IOException unclosed) {
			throw new UncheckedIOException(unclosed);
		}
	}

	/** The import, if this person sent it for this office. */
	Optional<ProposalImport> find(UUID id, Actor by) {
		return imports.find(id).filter(read -> belongs(read, by));
	}

	/**
	 * Hands all proposals of an import in, once however often it is asked for.
	 *
	 * @return whether it happened; not where a proposal no longer holds against the rules, and then none was handed in
	 */
	@Transactional
	boolean confirm(UUID id, Actor by) {
		var read = imports.lock(id).filter(each -> belongs(each, by)).orElseThrow(NoSuchImport::new);
		if (read.confirmedAt() != null) {
			return true;
		}
		if (read.sheets().stream().anyMatch(sheet -> !reading.faults(sheet, by).isEmpty())) {
			return false;
		}
		imports.confirm(id, read.sheets().stream().map(sheet -> selection.propose(reader.read(sheet, by), by)).toList());
		return true;
	}

	private static boolean belongs(ProposalImport read, Actor by) {
		return read.person().equals(by.person()) && read.office().equals(by.office());
	}

}
