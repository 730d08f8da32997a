package org.xieshou.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** A comma-separated file of reference data with a heading, read row by row, however long it is. */
public class ReferenceFile {

	private final String name;

	private final Resource content;

	private final List<String> required;

	public ReferenceFile(String name, Resource content, String... requiredColumns) {
		this.name = name;
		this.content = content;
		this.required = List.of(requiredColumns);
	}

	/** A file that ships with the program. */
	public static ReferenceFile shipped(String path, String... requiredColumns) {
		return new ReferenceFile(path, new ClassPathResource(path), requiredColumns);
	}

	public String name() {
		return name;
	}

	/** Hands over every row in turn and answers their number; a {@link ReferenceFault} names the first line that cannot be read. */
	public long forEach(Consumer<ReferenceRow> action) {
		try (var lines = new BufferedReader(new InputStreamReader(content.getInputStream(), StandardCharsets.UTF_8))) {
			var columns = heading(lines.readLine());
			long number = 1;
			long rows = 0;
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				if (!line.isBlank()) {
					action.accept(new ReferenceRow(name, number, columns, split(line, number)));
					rows++;
				}
			}
			return rows;
		}
		catch (IOException unreadable) {
			throw new ReferenceFault(name, "cannot be read (" + unreadable.getMessage() + ")", unreadable);
		}
	}

	/** The SHA-256 of the file's bytes, in hexadecimal. */
	public String sha256() {
		try (var bytes = new DigestInputStream(content.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
			bytes.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
		}
		catch (IOException | NoSuchAlgorithmException unreadable) {
			throw new ReferenceFault(name, "cannot be read (" + unreadable.getMessage() + ")", unreadable);
		}
	}

	private List<String> heading(String line) {
		var columns = line == null ? List.<String>of() : split(line.replace("\uFEFF", ""), 1);
		for (var column : required) {
			if (!columns.contains(column)) {
				throw new ReferenceFault(name, 1, "the heading lacks the column " + column, null);
			}
		}
		return columns;
	}

	private List<String> split(String line, long number) {
		try {
			return CsvLine.split(line);
		}
		catch (IllegalArgumentException wrongQuotes) {
			throw new ReferenceFault(name, number, wrongQuotes.getMessage(), wrongQuotes);
		}
	}

}
