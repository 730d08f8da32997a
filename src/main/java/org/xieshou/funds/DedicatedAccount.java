package org.xieshou.funds;

import java.time.LocalDate;

/** The account in which a county keeps all aid money and nothing else (专户). */
public record DedicatedAccount(String county, LocalDate validFrom, String name, String bank, String number) {
}
