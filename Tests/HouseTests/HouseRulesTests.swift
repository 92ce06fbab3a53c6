import Testing

@Suite struct HouseRulesTests {
  @Test func noFileIsLongerThanThreeHundredLines() throws {
    for source in try House.swiftFiles(below: "Sources") + House.swiftFiles(below: "Tests") {
      #expect(source.lines.count <= 300, "\(source.path) has \(source.lines.count) lines")
    }
  }

  @Test func noFileIsACupboard() throws {
    for source in try House.swiftFiles(below: "Sources") + House.swiftFiles(below: "Tests") {
      for name in ["Util", "Helper", "Common", "Manager", "Service"] {
        #expect(!source.path.contains(name), "\(source.path)")
      }
    }
  }

  @Test func nothingCrashesOnPurposeAndNoAnswerIsThrownAway() throws {
    let forbidden = [
      "fatalError(", "preconditionFailure(", "try!", "as!", "_ = workbook_", "_ = worksheet_", "_ = csv_",
    ]
    for source in try House.swiftFiles(below: "Sources") {
      for line in source.lines {
        #expect(!forbidden.contains(where: line.contains), "\(source.path): \(line)")
      }
    }
  }

  @Test func nothingIsPublic() throws {
    let words = "actor|class|enum|extension|func|import|init|let|protocol|static|struct|subscript|typealias|var"
    let declaration = try Regex("^ *(public|open) (final )?(\(words))\\b")
    for source in try House.swiftFiles(below: "Sources") {
      for line in source.lines {
        #expect(!line.contains(declaration), "\(source.path): \(line)")
      }
    }
  }

  @Test func oneRuleAFileNamedByItsCode() throws {
    for source in try House.swiftFiles(below: "Sources/PantauRules") {
      let name = source.path.split(separator: "/").last ?? ""
      let isRule = name.prefix(3).allSatisfy(\.isUppercase) && name.dropFirst(3).prefix(2).allSatisfy(\.isNumber)
      guard isRule else { continue }
      let code = "\"\(name.prefix(3))-\(name.dropFirst(3).prefix(2))\""
      #expect(source.lines.contains { $0.contains(code) }, "\(source.path) does not speak of \(code)")
    }
  }
}
