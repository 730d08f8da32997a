package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** How far the payment of an instalment is, for those who show it beside their own papers. */
@Component
public class PaymentStanding {

	/**
	 * One instalment's payment.
	 *
	 * @param number of the instalment, from 1
	 * @param settlement whether it is the one settled after acceptance
	 * @param payable what was settled last to be paid, in yuan, or null
	 * @param withheld what was kept back of it as warranty money, in yuan, or null
	 * @param voucher the number of the voucher it was released with, or null
	 * @param released what left, in yuan, or null while nothing has
	 */
	public record Standing(int number, boolean settlement, BigDecimal payable, BigDecimal withheld, String voucher, BigDecimal released, Instant releasedAt) {

		public boolean isPaid() {
			return released != null;
		}

		public boolean isWithholding() {
			return withheld != null && withheld.signum() > 0;
		}

		/** A word of the kit. */
		public String tone() {
			return isPaid() ? "passed" : payable == null ? "draft" : "running";
		}

		public String state() {
			return isPaid() ? "released" : payable == null ? "applied" : "settled";
		}

	}

	private final Instalments instalments;

	private final PaymentPapers papers;

	private final Releases releases;

	private final ProjectAccounts accounts;

	PaymentStanding(Instalments instalments, PaymentPapers papers, Releases releases, ProjectAccounts accounts) {
		this.instalments = instalments;
		this.papers = papers;
		this.releases = releases;
		this.accounts = accounts;
	}

	/** An {@link IllegalArgumentException} where there is no such instalment. */
	public Standing of(UUID instalment) {
		var part = instalments.get(instalment);
		var release = releases.of(part.project()).stream().filter(it -> it.instalment().equals(instalment)).findFirst();
		return new Standing(part.number(), part.settlement(), papers.settlement(instalment).map(PaymentSettlement::payable).orElse(null),
				papers.settlement(instalment).map(PaymentSettlement::withheld).orElse(null),
				release.flatMap(it -> papers.order(instalment)).map(ReleaseOrder::voucher).orElse(null),
				release.map(Releases.Release::amount).orElse(null), release.map(Releases.Release::at).orElse(null));
	}

	/** Whether this is the settlement, and warranty money is kept back behind it. */
	public boolean isRetained(UUID project, UUID instalment) {
		return instalments.get(instalment).settlement() && accounts.money(project).retained().total().signum() > 0;
	}

	/** The instalments of a project, in the order they are paid. */
	public List<UUID> instalments(UUID project) {
		return instalments.of(project).stream().map(Instalment::id).toList();
	}

}
