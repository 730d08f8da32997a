package org.xieshou.funds;

import java.util.UUID;

/** A project's line on the funds page; its figure's key is the county. */
record ProjectFunds(UUID id, String number, String title, String kind, FundsFigure figure) {
}
