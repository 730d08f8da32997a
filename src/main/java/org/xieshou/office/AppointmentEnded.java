package org.xieshou.office;

/** A person no longer serves in an office, as of now. */
public record AppointmentEnded(PersonId person, OfficeId office) {
}
