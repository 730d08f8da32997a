package org.xieshou.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.audit.Actor;

import org.springframework.stereotype.Component;

/** Papers for demonstration: plain documents and plain pictures, named for what they stand for. */
@Component
class DemonstrationPapers {

	private static final String DOCUMENT = """
			%PDF-1.4
			1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
			2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
			3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
			trailer<</Root 1 0 R>>
			%%EOF
			% """;

	private final Attachments attachments;

	DemonstrationPapers(Attachments attachments) {
		this.attachments = attachments;
	}

	/** A document that no other is the same as. */
	Attachment document(String name, Actor by) {
		return attachments.store(name, (DOCUMENT + name + " " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8), by);
	}

	Attachment photograph(String name, Actor by) {
		return attachments.store(name, picture(), by);
	}

	private static byte[] picture() {
		var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
		var pen = image.createGraphics();
		pen.setColor(new Color(0x8fa9bd));
		pen.fillRect(0, 0, 320, 150);
		pen.setColor(new Color(0x7a8b5c));
		pen.fillRect(0, 150, 320, 90);
		pen.dispose();
		var bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
