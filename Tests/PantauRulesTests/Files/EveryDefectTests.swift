import PantauDomain
import PantauRules
import Testing

/// A defect of every kind, with what it must become.
private let expected: [(kind: DefectKind, code: FindingCode, severity: Severity)] =
  [
    (.noData(.emptyFile), "BRK-01", .error), (.noData(.unreadable("Permission denied")), "BRK-01", .error),
    (.noData(.noRecord), "BRK-01", .error), (.converted(from: "Windows-1252"), "BRK-03", .info),
    (.notText(.nulBytes), "BRK-04", .error), (.notText(.noEncodingFits), "BRK-04", .error),
    (.noForm(nearest: .documents, missing: ["status_dokumen"]), "BRK-05", .error),
    (.noForm(nearest: nil, missing: []), "BRK-05", .error), (.columnTwice, "BRK-06", .error),
    (.unknownColumn, "BRK-07", .info), (.pastLimit(.fileBytes, allowed: 1 << 28), "BRK-08", .error),
    (.pastLimit(.rowBytes, allowed: 1 << 20), "BRK-08", .error),
    (.pastLimit(.fieldBytes, allowed: 65_536), "BRK-08", .error),
    (.pastLimit(.columns, allowed: 200), "BRK-08", .error),
    (.sameBytes(asFile: "73.10/dokumen.csv", arrived: Instant(seconds: 0)), "BRK-10", .info),
    (.titleLines(count: 2), "BRK-11", .info), (.note, "BRK-12", .info),

    (.valueMissing, "BRS-01", .error), (.wrongType(.date), "BRS-02", .error),
    (.wrongType(.wholeNumber), "BRS-02", .error), (.wrongType(.percent), "BRS-02", .error),
    (.unknownWord(nearest: "H12"), "BRS-03", .error), (.unknownWord(nearest: nil), "BRS-03", .error),
    (.fieldBeyondHeader(columns: 9), "BRS-04", .error), (.keyRepeated(line: 4), "BRS-05", .warning),
    (.repaired(to: "2023-11-25"), "BRS-06", .info), (.implausibleDate(.farFromPeriod), "BRS-07", .warning),
    (.implausibleDate(.afterToday), "BRS-07", .warning), (.textTooLong(codePoints: 2001), "BRS-08", .error),
    (.brokenQuoting, "BRS-09", .warning),

    (.unknownRegion(nearest: nil), "WIL-01", .error),
    (.unknownRegion(nearest: FileFixture.code("73.10")), "WIL-01", .error),
    (.otherRegionsName(of: FileFixture.code("73")), "WIL-02", .error),
    (.regionRepaired(to: FileFixture.code("73.10")), "WIL-03", .info),
    (.outsideScope(.office(FileFixture.code("73.09"))), "WIL-04", .error), (.folderIsNoScope(nil), "WIL-04", .error),
    (.folderIsNoScope("91.01"), "WIL-04", .error), (.folderIsNoScope("kiriman"), "WIL-04", .error),
    (.notAsked(.regionTakesNoPart), "WIL-05", .warning), (.notAsked(.notForItsLevel), "WIL-05", .warning),
    (.notAsked(.cycleHasNoGrants), "WIL-05", .warning),
    (.nameFitsSeveral([FileFixture.code("91.03"), FileFixture.code("91.71")]), "WIL-06", .error),
    (.digitsFitSeveral([FileFixture.code("73.09"), FileFixture.code("73.10")]), "WIL-07", .error),
    (.nobodysName, "WIL-08", .info),

    (.notAPeriod, "PER-01", .error), (.periodInFuture(current: FileFixture.week("2023-W45")), "PER-02", .error),
    (.periodLocked(oldestOpen: FileFixture.week("2023-W37")), "PER-03", .error),
  ] + ForeignFormat.allCases.map { (.notCSV($0), "BRK-02", .error) }

struct EveryDefectTests {
  @Test func becomesItsFinding() {
    for (kind, code, severity) in expected {
      let finding = FileFixture.finding(Defect(kind))
      #expect(finding.code == code, "\(kind)")
      #expect(finding.severity == severity, "\(kind)")
    }
  }

  @Test func isSaidInBothLanguagesOnOneCleanLine() {
    let hostile = "\u{0}\u{200B}\"=1+1\r\n\u{1B}[31m\u{202E}" + String(repeating: "x", count: 70_000)
    for (kind, _, _) in expected {
      for (value, region) in [("PK01", nil), (hostile, FileFixture.code("73.10"))] {
        let defect = Defect(kind, line: 2, column: value, value: value, region: region, item: value)
        let finding = FileFixture.finding(defect, form: .grants)
        let texts = [finding.message, finding.suggestion].compactMap(\.self).flatMap { [$0.id, $0.en] }
        for text in texts {
          #expect(!text.isEmpty && text.count <= 400, "\(kind): \(text)")
          #expect(text.unicodeScalars.allSatisfy { isPlain($0) }, "\(kind): \(text)")
          #expect(!text.contains("  ") && !text.hasSuffix(" "), "\(kind): \(text)")
        }
        #expect(finding.message.id != finding.message.en, "\(kind)")
      }
    }
  }

  @Test func keepsItsPlace() {
    for (kind, _, _) in expected {
      let finding = FileFixture.finding(
        Defect(
          kind, line: 7, column: "periode", value: " w45\u{0}", region: FileFixture.code("73.10"),
          week: FileFixture.week("2023-W45"), item: "PK01"), form: .stages)
      #expect(finding.file == "73.10/laporan.csv" && finding.form == .stages)
      #expect(finding.line == 7 && finding.column == "periode")
      #expect(finding.value == " w45\u{0}", "as written, controls and all")
      #expect(finding.region == FileFixture.code("73.10") && finding.week == FileFixture.week("2023-W45"))
      #expect(finding.item == "PK01" && finding.unit == nil)
    }
  }

  @Test func andNoRuleIsLeftOver() {
    #expect(Set(expected.map(\.code)) == Set(FileCatalogue.rules.map(\.code)))
  }

  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
