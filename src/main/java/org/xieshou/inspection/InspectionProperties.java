package org.xieshou.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of inspections.
 *
 * @param warrantyMonths how long the warranty (质保期) runs from acceptance; at most 24 months by the rules on defect liability
 */
@Validated
@ConfigurationProperties("xieshou.inspection")
record InspectionProperties(@DefaultValue("12") @Min(1) @Max(24) int warrantyMonths) {
}
