import PantauBatch
import PantauDomain

/// What `run` and `report` tell a person.
enum RunText {
  static func lines(of outcome: BatchOutcome, workspace: Workspace, _ console: Console) -> String {
    let count = { (status: SubmissionStatus) in outcome.taken.count { $0.status == status } }
    let summary = Phrase(
      id: """
        \(outcome.taken.count) berkas: \(count(.accepted)) diterima, \(count(.partlyHeld)) diterima sebagian, \
        \(count(.rejected)) ditolak, \(count(.duplicate)) sudah pernah dikirim; \
        \(outcome.rowsAccepted) baris diterima, \(outcome.rowsHeld) ditahan.
        """,
      en: """
        \(outcome.taken.count) files: \(count(.accepted)) accepted, \(count(.partlyHeld)) partly held, \
        \(count(.rejected)) rejected, \(count(.duplicate)) sent before; \
        \(outcome.rowsAccepted) rows accepted, \(outcome.rowsHeld) held.
        """)
    let troubled = outcome.taken.filter { $0.status == .rejected || $0.status == .partlyHeld }
    let shown = troubled.prefix(20).map { line(of: $0, console) }
    let more = troubled.count - shown.count
    let rest =
      more > 0 ? [Phrase(id: "  … dan \(more) berkas lagi", en: "  … and \(more) more files")[console.language]] : []
    return ([summary[console.language]] + shown + rest + [workbooks(outcome.workbooks, workspace: workspace, console)])
      .joined(separator: "\n")
  }

  private static func line(of file: TakenFile, _ console: Console) -> String {
    let errors = file.findings.count { $0.severity == .error }
    let text = Phrase(
      id: "\(file.path): \(CheckText.word(file.status).id), \(errors) galat",
      en: "\(file.path): \(CheckText.word(file.status).en), \(errors) errors")
    let place = file.status == .rejected ? file.destination.map { " → \($0)" } ?? "" : ""
    return "  " + TerminalText.safe(text[console.language] + place)
  }

  static func workbooks(_ written: [WrittenWeek], workspace: Workspace, _ console: Console) -> String {
    written.map { week in
      Phrase(
        id: "\(week.week): \(week.workbooks.count) buku kerja di \(workspace.output(of: week.week))",
        en: "\(week.week): \(week.workbooks.count) workbooks in \(workspace.output(of: week.week))")[console.language]
    }.joined(separator: "\n")
  }
}
