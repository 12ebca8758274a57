package org.yishitang;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A process model as a Mermaid flowchart, in the order in which the model lists its parts. */
final class Flowchart {

	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private static final Set<String> EVENTS = Set.of("startEvent", "endEvent", "boundaryEvent",
			"intermediateCatchEvent", "intermediateThrowEvent");

	private final StringBuilder picture = new StringBuilder("```mermaid\nflowchart TD\n");

	private Flowchart() {
	}

	/** The fenced picture of the model in this file. */
	static String of(Path model) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			Element process = (Element) factory.newDocumentBuilder()
				.parse(model.toFile())
				.getElementsByTagNameNS(BPMN, "process")
				.item(0);
			Flowchart chart = new Flowchart();
			chart.draw(process, "  ");
			return chart.picture.append("```").toString();
		}
		catch (ParserConfigurationException | SAXException unreadable) {
			throw new IOException(unreadable);
		}
	}

	private void draw(Element scope, String indent) {
		List<Element> parts = parts(scope);
		parts.forEach((part) -> node(part, indent));
		parts.forEach((part) -> edge(part, indent));
	}

	private void node(Element part, String indent) {
		String kind = part.getLocalName();
		if (kind.equals("subProcess")) {
			picture.append("%ssubgraph %s[\"%s\"]\n".formatted(indent, id(part.getAttribute("id")), name(part)));
			draw(part, indent + "  ");
			picture.append(indent).append("end\n");
		}
		else if (shape(kind) != null) {
			picture.append(indent)
				.append(id(part.getAttribute("id")))
				.append(shape(kind).formatted("\"" + name(part) + "\""))
				.append('\n');
		}
	}

	private void edge(Element part, String indent) {
		if (part.getLocalName().equals("sequenceFlow")) {
			String words = name(part).isEmpty() ? "" : "|\"" + name(part) + "\"|";
			picture.append("%s%s -->%s %s\n".formatted(indent, id(part.getAttribute("sourceRef")), words,
					id(part.getAttribute("targetRef"))));
		}
		else if (part.hasAttribute("attachedToRef")) {
			picture.append("%s%s -.- %s\n".formatted(indent, id(part.getAttribute("attachedToRef")),
					id(part.getAttribute("id"))));
		}
	}

	private static String shape(String kind) {
		if (EVENTS.contains(kind)) {
			return "([%s])";
		}
		if (kind.endsWith("Gateway")) {
			return "{%s}";
		}
		if (kind.equals("callActivity")) {
			return "[[%s]]";
		}
		if (kind.equals("userTask")) {
			return "[/%s/]";
		}
		return kind.endsWith("Task") ? "[%s]" : null;
	}

	private static List<Element> parts(Element scope) {
		List<Element> parts = new ArrayList<>();
		NodeList children = scope.getChildNodes();
		for (int at = 0; at < children.getLength(); at++) {
			if (children.item(at).getNodeType() == Node.ELEMENT_NODE) {
				parts.add((Element) children.item(at));
			}
		}
		return parts;
	}

	private static String name(Element part) {
		return part.getAttribute("name").replaceAll("\\s+", " ").replace("\"", "'");
	}

	/** Hyphens and the word "end" mean something else in Mermaid. */
	private static String id(String id) {
		return id.replace('-', '_');
	}

}
