package org.xieshou.process.model;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads uploaded XML without trusting it: no document type, nothing from outside, bounded in size, number and depth. */
class SafeXml {

	static final int MAX_BYTES = 5 * 1024 * 1024;
	static final int MAX_ELEMENTS = 20_000;
	static final int MAX_DEPTH = 40;

	private final Map<String, String> prefixes;
	private final XMLStreamReader reader;
	private int elements;
	private int depth;

	/** @param prefixes our own prefix for each namespace; the empty one is the language itself */
	static XmlNode read(byte[] content, Map<String, String> prefixes) throws XmlRefused {
		if (content.length > MAX_BYTES) {
			throw new XmlRefused("xml.tooLarge", MAX_BYTES / 1024 / 1024);
		}
		try {
			return new SafeXml(factory().createXMLStreamReader(new StringReader(decode(content))), prefixes).tree();
		}
		catch (XMLStreamException | RuntimeException refused) {
			throw new XmlRefused("xml.unreadable", String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
		}
	}

	private SafeXml(XMLStreamReader reader, Map<String, String> prefixes) {
		this.reader = reader;
		this.prefixes = prefixes;
	}

	private static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing from outside is read");
		});
		return factory;
	}

	/** Only UTF-8: the engine guesses encodings, and must not read other words than we did. */
	private static String decode(byte[] content) throws XmlRefused {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException notUtf8) {
			throw new XmlRefused("xml.encoding", "UTF-8");
		}
	}

	private XmlNode tree() throws XMLStreamException, XmlRefused {
		refuseOtherEncodings();
		XmlNode root = null;
		XmlNode current = null;
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					current = open(current);
					root = root == null ? current : root;
				}
				case XMLStreamConstants.END_ELEMENT -> current = close(current);
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(current);
				case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> { }
				default -> throw new XmlRefused("xml.declaration", reader.getLocation().getLineNumber());
			}
		}
		return root;
	}

	private void refuseOtherEncodings() throws XmlRefused {
		var declared = reader.getCharacterEncodingScheme();
		var version = reader.getVersion();
		if (declared != null && !declared.equalsIgnoreCase("UTF-8") || version != null && !version.equals("1.0")) {
			throw new XmlRefused("xml.encoding", "UTF-8");
		}
	}

	private XmlNode open(XmlNode parent) throws XmlRefused {
		if (++elements > MAX_ELEMENTS) {
			throw new XmlRefused("xml.tooMany", MAX_ELEMENTS);
		}
		if (++depth > MAX_DEPTH) {
			throw new XmlRefused("xml.tooDeep", MAX_DEPTH);
		}
		var node = new XmlNode(elementName(), parent);
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			node.attributes().put(attributeName(i), reader.getAttributeValue(i));
		}
		return node;
	}

	private XmlNode close(XmlNode current) {
		depth--;
		return current.parent();
	}

	private void append(XmlNode current) {
		if (current != null) {
			current.text().append(reader.getText());
		}
	}

	private String elementName() {
		return prefix(reader.getNamespaceURI()) + reader.getLocalName();
	}

	/** An attribute that repeats the language's own prefix is another name than the bare one. */
	private String attributeName(int index) {
		var namespace = reader.getAttributeNamespace(index);
		if (namespace == null || namespace.isEmpty()) {
			return reader.getAttributeLocalName(index);
		}
		var prefix = prefix(namespace);
		return (prefix.isEmpty() ? "{" + namespace + "}" : prefix) + reader.getAttributeLocalName(index);
	}

	private String prefix(String namespace) {
		return prefixes.getOrDefault(namespace == null ? "" : namespace, "{" + namespace + "}");
	}
}
