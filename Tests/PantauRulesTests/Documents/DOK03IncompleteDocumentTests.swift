import PantauDomain
import Testing

@testable import PantauRules

@Suite struct DOK03IncompleteDocumentTests {
  let world = World(documents: [.of(.never)])

  @Test func aPresentDocumentNeedsBoth() {
    #expect(!world.raises("DOK-03", on: "2023-11-10") { $0.say(.present) })
    #expect(world.raises("DOK-03", on: "2023-11-10") { $0.say(.present, number: nil) })
    #expect(world.raises("DOK-03", on: "2023-11-10") { $0.say(.present, date: nil) })
    #expect(!world.raises("DOK-03", on: "2023-11-10") { $0.say(.inProgress, number: nil, date: nil) })
  }

  @Test func itIsToldOnceAndNamesBoth() {
    let findings = world.findings("DOK-03", on: "2023-11-10") { $0.say(.present, number: nil, date: nil) }
    #expect(findings.count == 1)
    #expect(findings.first?.message.id.contains("tanpa nomor dan tanggal") == true)
  }
}
