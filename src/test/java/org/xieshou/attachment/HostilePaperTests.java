package org.xieshou.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What somebody hands in who wants to harm the reader, the program or the disk: refused with a reason, and nothing is kept. */
@XieshouTest
@Transactional
class HostilePaperTests {

	private static final String TYPES = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

	@Autowired
	Attachments attachments;

	@Autowired
	JdbcClient jdbc;

	private final Actor somebody = new Actor(UUID.randomUUID().toString(), "某人", "511322:office", "营山县乡村振兴办公室");

	@TestFactory
	Stream<DynamicTest> whatCouldHarmIsRefused() throws IOException {
		var hostile = new LinkedHashMap<String, Map.Entry<String, byte[]>>();
		hostile.put("nothing", Map.entry("attachment.empty", new byte[0]));
		hostile.put("a program", Map.entry("attachment.type", "MZ\u0090\u0000这是程序".getBytes(StandardCharsets.ISO_8859_1)));
		hostile.put("a page", Map.entry("attachment.type", text("<!DOCTYPE html><script>alert(1)</script>")));
		hostile.put("a drawing with a script", Map.entry("attachment.type", text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")));
		hostile.put("a page before the PDF", Map.entry("attachment.type", text("<script>alert(1)</script>%PDF-1.7")));
		hostile.put("a serialized object", Map.entry("attachment.type", new byte[] { (byte) 0xac, (byte) 0xed, 0, 5, 's', 'r', 0, 0, 0 }));
		hostile.put("a plain archive", Map.entry("attachment.type", archive(Map.of("readme.txt", "x"))));
		hostile.put("an archive that climbs", Map.entry("attachment.type", archive(Map.of("../../etc/cron.d/x", "x"))));
		hostile.put("a document with macros", Map.entry("attachment.active", office(Map.of("word/vbaProject.bin", "x"))));
		hostile.put("a document with macros under another type", Map.entry("attachment.active", archive(Map.of("[Content_Types].xml",
				TYPES.replace("vnd.openxmlformats", "vnd.ms-word.document.macroEnabled")))));
		hostile.put("a document with a control", Map.entry("attachment.active", office(Map.of("word/activeX/activeX1.bin", "x"))));
		hostile.put("a document that carries a program", Map.entry("attachment.active", office(Map.of("word/embeddings/oleObject1.bin", "x"))));
		hostile.put("a document that fetches its template", Map.entry("attachment.active", office(Map.of("word/_rels/settings.xml.rels",
				"<Relationships><Relationship Target=\"http://evil/t.dotm\" TargetMode=\"External\" Type=\"http://x/relationships/attachedTemplate\"/></Relationships>"))));
		hostile.put("an archive that explodes", Map.entry("attachment.explodes", office(Map.of("word/document.xml", "0".repeat(60_000_000)))));
		hostile.put("a torn archive", Map.entry("attachment.type", Arrays.copyOf(office(Map.of("word/document.xml", "x")), 60)));
		hostile.put("a flood of pixels", Map.entry("attachment.pixels", png(60_000, 60_000)));
		hostile.put("a torn picture", Map.entry("attachment.picture", Arrays.copyOf(png(10, 10), 20)));
		hostile.put("a picture that is an archive", Map.entry("attachment.twoKinds", join(picture(), archive(Map.of("a.class", "x")))));
		hostile.put("a PDF that is an archive", Map.entry("attachment.twoKinds", join(text("%PDF-1.7\n%%EOF\n"), archive(Map.of("a.class", "x")))));
		hostile.put("more than 20 MB", Map.entry("attachment.tooLarge", Arrays.copyOf(text("%PDF-1.7"), Attachments.MOST_BYTES + 1)));
		return hostile.entrySet().stream().map(paper -> DynamicTest.dynamicTest(paper.getKey(), () -> {
			assertThatExceptionOfType(PaperRefused.class).isThrownBy(() -> attachments.store("合同.pdf", paper.getValue().getValue(), somebody))
				.withMessage(paper.getValue().getKey());
			assertThat(kept()).isZero();
		}));
	}

	@Test
	void honestPapersAreTakenForWhatTheyAre() throws IOException {
		assertThat(attachments.store("说明", text("%PDF-1.7\n%%EOF"), somebody).name()).isEqualTo("说明.pdf");
		assertThat(attachments.store("现场.JPG", picture(), somebody)).satisfies(kept -> {
			assertThat(kept.name()).isEqualTo("现场.JPG.png");
			assertThat(kept.type()).isEqualTo("image/png");
		});
		assertThat(attachments.store("预算.xlsx", sheet(), somebody).type()).endsWith("spreadsheetml.sheet");
		assertThat(attachments.store("纪要.docx", document(), somebody).type()).endsWith("wordprocessingml.document");
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/passwd, passwd.pdf", "C:\\windows\\run.exe, run.exe.pdf", "\u202Efdp.exe, fdp.exe.pdf", "'a\r\nSet-Cookie: x', aSet-Cookie: x.pdf",
			"'', file.pdf", "\u0000, file.pdf" })
	void aNameIsMadeHarmless(String sent, String kept) {
		assertThat(attachments.store(sent, text("%PDF-1.7 x"), somebody).name()).isEqualTo(kept);
	}

	@Test
	void aNameWithoutEndIsCut() {
		assertThat(attachments.store("长".repeat(5_000), text("%PDF-1.7 x"), somebody).name()).hasSizeLessThanOrEqualTo(120).endsWith(".pdf");
	}

	@Test
	void whoFillsTheDiskIsStoppedAfterAGigabyteADay() {
		var paper = attachments.store("一.pdf", text("%PDF-1.7 x"), somebody);
		jdbc.sql("insert into attachment (id, name, type, size, sha256, person, at) select gen_random_uuid(), name, type, ?, sha256, person, at from attachment where id = ?")
			.params(Attachments.MOST_A_DAY - paper.size() - 5, paper.id()).update();
		assertThatExceptionOfType(PaperRefused.class).isThrownBy(() -> attachments.store("二.pdf", text("%PDF-1.7 y"), somebody)).withMessage("attachment.quota");
		assertThat(attachments.store("三.pdf", text("%PDF-1.7 y"), new Actor("another", "另一人", "511322:office", "营山县乡村振兴办公室"))).isNotNull();
	}

	private long kept() {
		return jdbc.sql("select count(*) from attachment where person = ?").param(somebody.person()).query(Long.class).single();
	}

	private static byte[] office(Map<String, String> parts) throws IOException {
		var all = new LinkedHashMap<String, String>();
		all.put("[Content_Types].xml", TYPES);
		all.putAll(parts);
		return archive(all);
	}

	private static byte[] archive(Map<String, String> parts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/** The head of a picture of any size; nothing of it is drawn. */
	private static byte[] png(int width, int height) {
		var head = ByteBuffer.allocate(17).put(text("IHDR")).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		var check = new CRC32();
		check.update(head);
		return ByteBuffer.allocate(33).put(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }).putInt(13).put(head).putInt((int) check.getValue()).array();
	}

	private static byte[] picture() throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

	private static byte[] sheet() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook()) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("预算");
			workbook.write(bytes);
		}
		return bytes.toByteArray();
	}

	private static byte[] document() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("纪要");
			document.write(bytes);
		}
		return bytes.toByteArray();
	}

	private static byte[] join(byte[] one, byte[] other) {
		return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
