package org.xieshou.payment;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says why nothing was sent or booked, line by line where a file was at fault. */
@ControllerAdvice(assignableTypes = { PaymentsController.class, ReconciliationController.class })
class PaymentAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	String refused(PaymentRefused refused, Model model) {
		model.addAttribute("message", refused.getMessage());
		model.addAttribute("arguments", refused.arguments());
		model.addAttribute("faults", List.of());
		return "payment/refused";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	String unreadable(BankAnswerUnreadable unreadable, Model model) {
		model.addAttribute("message", "payment.refused.file");
		model.addAttribute("arguments", new Object[] { unreadable.faults().size() });
		model.addAttribute("faults", unreadable.faults());
		return "payment/refused";
	}

}
