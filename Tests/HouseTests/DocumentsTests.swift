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

  private func pages(below place: String) throws -> [URL] {
    let top = House.root.appending(path: place)
    guard !place.hasSuffix(".md") else { return [top] }
    return try FileManager.default.subpathsOfDirectory(atPath: top.path(percentEncoded: false))
      .filter { $0.hasSuffix(".md") }.map { top.appending(path: $0) }
  }
}
