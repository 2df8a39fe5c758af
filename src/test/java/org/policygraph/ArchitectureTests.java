package org.policygraph;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Data flows one way: the rules that hold the packages to it. */
@AnalyzeClasses(packages = "org.policygraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule noPackageDependsOnOneThatDependsOnIt = slices().matching("org.policygraph.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule textUsesNothingElse = only("text");

	@ArchTest
	static final ArchRule fileUsesText = only("file", "text");

	@ArchTest
	static final ArchRule readersOfFormatsDependOneWay = slices().matching("org.policygraph.file.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule readersOfFormatsDoNotKnowTheirCaller = noClasses().that()
		.resideInAPackage("org.policygraph.file.*..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.policygraph.file");

	@ArchTest
	static final ArchRule outlineUsesText = only("outline", "text");

	@ArchTest
	static final ArchRule gazetteerUsesText = only("gazetteer", "text");

	@ArchTest
	static final ArchRule entityUsesWhatComesBefore = only("entity", "text", "outline", "gazetteer");

	@ArchTest
	static final ArchRule kindsOfEntitiesDependOneWay = slices().matching("org.policygraph.entity.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule policyUsesWhatComesBefore = only("policy", "file", "text", "outline", "gazetteer", "entity");

	@ArchTest
	static final ArchRule alignmentUsesText = only("alignment", "text");

	@ArchTest
	static final ArchRule graphUsesWhatComesBefore = only("graph", "file", "text", "outline", "gazetteer", "entity",
			"policy", "alignment");

	@ArchTest
	static final ArchRule readingUsesWhatComesBefore = only("reading", "file", "text", "outline", "gazetteer", "entity",
			"policy", "alignment", "graph");

	@ArchTest
	static final ArchRule loadUsesWhatComesBefore = only("load", "file", "text", "outline", "gazetteer", "entity",
			"policy", "alignment", "graph", "reading");

	@ArchTest
	static final ArchRule sessionKnowsOnlyTheDriver = noClasses().that()
		.resideInAPackage("org.policygraph.load.session..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.policygraph.reading..", "org.policygraph.load", "org.policygraph.load.document..",
				"org.policygraph.load.group..");

	@ArchTest
	static final ArchRule documentsKnowNoGroups = noClasses().that()
		.resideInAPackage("org.policygraph.load.document..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.policygraph.load", "org.policygraph.load.group..");

	@ArchTest
	static final ArchRule groupsKnowNoImport = noClasses().that()
		.resideInAPackage("org.policygraph.load.group..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.policygraph.load");

	@ArchTest
	static final ArchRule bulkUsesWhatComesBefore = only("bulk", "file", "text", "outline", "gazetteer", "entity",
			"policy", "alignment", "graph", "reading");

	@ArchTest
	static final ArchRule exportUsesGraphAndBulk = only("export", "graph", "bulk");

	@ArchTest
	static final ArchRule corpusKnowsNothingOfReading = only("corpus", "text", "gazetteer");

	@ArchTest
	static final ArchRule runUsesWhatImports = only("run", "file", "text", "outline", "gazetteer", "entity", "policy",
			"graph", "reading", "load");

	@ArchTest
	static final ArchRule accuracyUsesWhatReads = only("accuracy", "file", "text", "outline", "gazetteer", "entity",
			"policy", "annotation");

	@ArchTest
	static final ArchRule stepsOfAQueryDependOneWay = slices().matching("org.policygraph.query.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule queryMeetsTheRestOnlyInTheGraph = only("query", "graph");

	@ArchTest
	static final ArchRule databaseUsesNothingElse = only("database");

	@ArchTest
	static final ArchRule boltUsesNothingElse = only("bolt");

	@ArchTest
	static final ArchRule serverKnowsNoCommands = noClasses().that()
		.resideInAPackage("org.policygraph.server..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.policygraph.command..");

	@ArchTest
	static final ArchRule commandsThatOnlyReadNeedNoSpring = noClasses().that()
		.haveNameMatching(".*\\.command\\.(Extract|Evaluate|Rules|Generate)Command")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.policygraph.server..");

	@ArchTest
	static final ArchRule programIsTheRoot = classes().that()
		.resideInAPackage("org.policygraph")
		.should()
		.haveSimpleName("PolicyGraph")
		.orShould()
		.haveSimpleName("package-info");

	@ArchTest
	static final ArchRule readingKnowsNeitherSpringNorNeo4j = noClasses().that()
		.resideInAnyPackage("..file..", "..text..", "..outline..", "..gazetteer..", "..entity..", "..policy..",
				"..graph..", "..reading..", "..annotation..", "..accuracy..", "..database..", "..corpus..", "..bulk..",
				"..alignment..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..");

	@ArchTest
	static final ArchRule formatsOfFilesAreKnownWhereFilesAreRead = noClasses().that()
		.resideOutsideOfPackage("..file..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.jsoup..");

	@ArchTest
	static final ArchRule spreadsheetsAreKnownWhereTheyAreWritten = noClasses().that()
		.resideOutsideOfPackages("..file..", "..export..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.apache.poi..");

	private static ArchRule only(String from, String... allowed) {
		String[] others = java.util.stream.Stream
			.of("file", "text", "outline", "gazetteer", "entity", "policy", "graph", "reading", "load", "run", "query",
					"database", "annotation", "accuracy", "corpus", "bulk", "alignment", "export")
			.filter((name) -> !name.equals(from) && !java.util.List.of(allowed).contains(name))
			.map((name) -> "org.policygraph." + name + "..")
			.toArray(String[]::new);
		return noClasses().that()
			.resideInAPackage("org.policygraph." + from + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(others);
	}

}
