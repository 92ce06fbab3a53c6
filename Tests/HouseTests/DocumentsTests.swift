import Foundation
import Testing

@Suite struct DocumentsTests {
  @Test(arguments: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"])
  func `Every link leads somewhere`(place: String) throws {
    for page in try pages(below: place) {
      let text = try String(contentsOf: page, encoding: .utf8)
      for link in text.matches(of: /\]\(([^)#]+)[^)]*\)/).map(\.1) where !link.contains("://") {
        let target = page.deletingLastPathComponent().appending(path: link)
        #expect(
          FileManager.default.fileExists(atPath: target.path(percentEncoded: false)),
          "\(page.lastPathComponent) speaks of \(link)")
      }
    }
  }

  /// The last column of the glossary: `Moment.effectiveLevel`.
  @Test func theWordsOfTheGlossaryStandInTheCode() throws {
    let words = try Set(House.swiftFiles(below: "Sources").flatMap(\.lines).flatMap { $0.split { !$0.isLetter } })
    let glossary = try String(contentsOf: House.root.appending(path: "docs/glosarium.md"), encoding: .utf8)
    for line in glossary.split(separator: "\n") where line.hasPrefix("|") {
      for name in line.split(separator: "|").last?.matches(of: /`([A-Za-z.]+)`/).map(\.1) ?? [] {
        for part in name.split(separator: ".") {
          #expect(words.contains(part), "\(name)")
        }
      }
    }
  }

  private func pages(below place: String) throws -> [URL] {
    let top = House.root.appending(path: place)
    guard !place.hasSuffix(".md") else { return [top] }
    return try FileManager.default.subpathsOfDirectory(atPath: top.path(percentEncoded: false))
      .filter { $0.hasSuffix(".md") }.map { top.appending(path: $0) }
  }
}
