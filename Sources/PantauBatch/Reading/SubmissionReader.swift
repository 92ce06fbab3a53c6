import PantauCSV
import PantauDomain
import PantauGrid
import PantauInbox
import PantauIntake
import PantauLedger
import PantauRules

/// Reads one file after another for the same instant; shared by all threads.
struct SubmissionReader: Sendable {
  let limits: CSVLimits
  let mostFindings: Int
  let intake: Intake
  /// Whether somebody looks at how the lines end: it takes a walk through the whole text.
  let tellsLineEnds: Bool

  init(workspace: Workspace, asOf: Instant, tellsLineEnds: Bool = false) {
    self.tellsLineEnds = tellsLineEnds
    limits = workspace.settings.limits
    mostFindings = workspace.settings.mostFindings
    let reference = workspace.reference
    intake = Intake(
      vocabulary: reference.vocabulary, names: reference.names, requirements: reference.requirements,
      rules: workspace.settings.rules, asOf: asOf)
  }

  /// - Parameters:
  ///   - keepsRows: whether the accepted rows are wanted, or only what is to be said of the file.
  func read(_ dropped: DroppedBytes, scope: Scope, keepsRows: Bool) -> Reading {
    switch dropped {
    case .refused(let kind): .rejected([Defect(.noData(.unreadable(kind.word.id)))])
    case .unreadable(let reason): .rejected([Defect(.noData(.unreadable(reason)))])
    case .tooLarge: .rejected([Defect(.pastLimit(.fileBytes, allowed: limits.fileBytes))])
    case .read(let bytes): read(bytes, scope: scope, keepsRows: keepsRows)
    }
  }

  /// The accepted rows of a file that was read without keeping them. It is read anew at every call, so that no more than
  /// a page of them is held: the rows of the largest file take several times its bytes.
  func rows(of bytes: [UInt8], scope: Scope, count: Int) -> RowSource {
    RowSource(count: count) { take in
      let table = TableReading(text: try SourceText.open(bytes), reader: self, scope: scope, keepsRows: true)
      try table.forEachPortion(take)
    }
  }

  private func read(_ bytes: [UInt8], scope: Scope, keepsRows: Bool) -> Reading {
    if bytes.isEmpty { return .rejected([Defect(.noData(.emptyFile))]) }
    let text: SourceText
    do {
      text = try SourceText.open(bytes)
    } catch {
      return .rejected([Defect(error.defect)])
    }
    return TableReading(text: text, reader: self, scope: scope, keepsRows: keepsRows).read()
  }
}

extension Drop.Kind {
  fileprivate var word: Phrase {
    switch self {
    case .file: Phrase(id: "berkas", en: "file")
    case .symbolicLink: Phrase(id: "tautan simbolik, bukan berkas", en: "a symbolic link, no file")
    case .hardLink: Phrase(id: "berkas dengan nama kedua (hard link)", en: "a file with a second name (hard link)")
    case .special: Phrase(id: "bukan berkas biasa", en: "no regular file")
    }
  }
}

extension SourceProblem {
  var defect: DefectKind {
    switch self {
    case .foreign(let kind): .notCSV(ForeignFormat(rawValue: kind.rawValue) ?? .zip)
    case .nulBytes: .notText(.nulBytes)
    case .noEncodingFits: .notText(.noEncodingFits)
    }
  }
}
