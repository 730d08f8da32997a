package org.xieshou.project.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.audit.Actor;
import org.xieshou.project.Fault;
import org.xieshou.project.ProjectRevision;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Projects;
import org.xieshou.project.ProposingOffices;

/** Writing a proposal: opens, saves, checks and hands in drafts. Whose draft it is not, does not find it. */
@Service
class ProposalWriting {

	private final ProposalDrafts drafts;
	private final SheetReader reader;
	private final ProjectSelection selection;
	private final ProjectRevision revision;
	private final Projects projects;

	ProposalWriting(ProposalDrafts drafts, SheetReader reader, ProjectSelection selection, ProjectRevision revision,
			Projects projects) {
		this.drafts = drafts;
		this.reader = reader;
		this.selection = selection;
		this.revision = revision;
		this.projects = projects;
	}

	/** The draft with that id; an empty one where nothing was saved yet; nothing where it is somebody else's. */
	Optional<ProposalDraft> open(UUID id, Actor by) {
		return drafts.find(id).or(() -> begun(id, by)).filter(draft -> belongs(draft, by));
	}

	/** Saves a change; nothing where the draft is somebody else's or was handed in meanwhile. */
	@Transactional
	Optional<ProposalDraft> save(UUID id, Actor by, UnaryOperator<ProposalSheet> change) {
		var draft = drafts.lock(id).or(() -> begun(id, by))
			.filter(each -> belongs(each, by) && each.handedIn() == null && each.deletedAt() == null)
			.map(each -> each.with(change.apply(each.sheet())));
		draft.ifPresent(drafts::save);
		return draft;
	}

	/** Everything that still has to be done before the proposal can be handed in. */
	List<Fault> faults(ProposalDraft draft, Actor by) {
		var proposal = reader.read(draft.sheet(), by);
		var faults = new ArrayList<>(draft.isRevision() ? revision.check(draft.project(), proposal, by)
				: selection.check(proposal, by));
		faults.addAll(reader.total(draft.sheet()));
		return faults;
	}

	/**
	 * Hands the proposal in, once however often it is asked for; a revision is marked ready, and its task then hands it in.
	 *
	 * @return the project; nothing where something is still wrong
	 */
	@Transactional
	Optional<UUID> handIn(UUID id, Actor by) {
		var draft = drafts.lock(id).filter(each -> belongs(each, by)).orElseThrow(NoSuchDraft::new);
		if (draft.handedIn() != null) {
			return Optional.of(draft.handedIn());
		}
		if (draft.deletedAt() != null || !faults(draft, by).isEmpty()) {
			return Optional.empty();
		}
		if (draft.isRevision()) {
			drafts.markReady(id);
			return Optional.of(draft.project());
		}
		var project = selection.propose(reader.read(draft.sheet(), by), by);
		drafts.markHandedIn(id, project);
		return Optional.of(project);
	}

	/** Opens the revision of a returned proposal, begun anew from the present plan or as it was left. */
	@Transactional
	UUID revise(UUID project, Actor by) {
		var returned = projects.find(project).filter(found -> found.proposerOffice().equals(by.office()))
			.filter(found -> revision.awaited(project).isPresent()).orElseThrow(NoSuchDraft::new);
		return drafts.revising(project).map(ProposalDraft::id).orElseGet(() -> {
			var sheet = SheetWriter.write(returned, projects.papers(project));
			var draft = new ProposalDraft(UUID.randomUUID(), by.desk(), by.office(), project, sheet, null, null, null, null);
			drafts.save(draft);
			return draft.id();
		});
	}

	/** A draft nobody has begun yet. */
	private Optional<ProposalDraft> begun(UUID id, Actor by) {
		return drafts.isTaken(id) ? Optional.empty() : Optional.of(blank(id, by));
	}

	private static ProposalDraft blank(UUID id, Actor by) {
		return new ProposalDraft(id, by.desk(), by.office(), null, ProposalSheet.EMPTY, null, null, null, null);
	}

	private static boolean belongs(ProposalDraft draft, Actor by) {
		return ProposingOffices.mayPropose(by.office()) && draft.office().equals(by.office())
				&& (draft.isRevision() || draft.person().equals(by.desk()));
	}

}
